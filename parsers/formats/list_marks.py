"""What opens an item of a list in plain text: a bullet, or the item's number or letter. Parts of patterns."""

BULLETS = r"\-*•–·▪▫◦●○⦿►▸▹▶▷➢➤➔➜→»■□◆◇❖★☆✓✔✦‣⁃∙"  # signs, for a class of characters
NUMBER = r"\(?(?:\d{1,2}|[ivx]{1,5}|[a-z])[.)]"  # "3.", "(b)", "iv)", as lists have them
ANY_NUMBER = r"\(?\w{1,4}[.)]"  # "IV.", "A)", "2a.": where it is known that a mark may stand there
