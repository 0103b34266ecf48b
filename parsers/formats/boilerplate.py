"""Lines that stand in a story and are none of it, told by how they begin: calls to read more, to follow, to subscribe; credits; notices.

One language a line; each begins a line of text and is enough to know it by.
"""

from __future__ import annotations

import re

BEGINNINGS = (
    # English
    r"(?:click|tap) (?:here|on|to)\b", r"read (?:more|also|next|full|the full)\b", r"see (?:also|more)\b(?! than)", r"also (?:read|on)\b", r"related\W*(?:$|:|articles|stories|news|posts|content|reading)",
    r"more (?:on|from|about|stories|coverage|news)\b.{0,60}$", r"recommended\b.{0,30}$", r"don['’]t miss\b.{0,80}$", r"you (?:may|might) also", r"like this story", r"up next\b", r"most (?:read|popular)\b",
    r"follow (?:us|@|the author)\b", r"follow [\w .]{2,40} on (?:twitter|facebook|instagram|x|google|linkedin|pinterest)\b", r"sign up\b.{0,120}", r"subscribe (?:to|now|for|today|here)\b", r"get (?:the|our|more|all|daily)\b.{0,60}(?:newsletter|inbox|app|headlines|delivered)",
    r"join (?:our|us)\b.{0,80}$", r"share (?:this|on|via)\b", r"tweet\b.{0,20}$", r"advertisements?\b", r"(?:story|article) continues\b", r"(?:continue|keep) reading\b", r"scroll (?:down )?to continue",
    r"(?:image|photo|picture|video) ?(?:source|credit|caption|courtesy|by|:)", r"photographs? (?:by|credit|:)", r"\(?(?:ap|reuters|getty|afp)\b ?/?(?:photo|images?)\b", r"file photo\b", r"copyright\b", r"©", r"all rights reserved",
    r"this (?:copy is for your personal|material may not be|article (?:was )?(?:first|originally) (?:appeared|published)|story (?:first|originally) appeared)", r"(?:contact|e-?mail) (?:the (?:author|writer|reporter|editor)|us|him|her)\b",
    r"have a (?:news )?tip\b", r"got a (?:news )?(?:tip|story)\b", r"to order presentation", r"for more (?:stories|news|information,? (?:visit|contact))", r"comments?\W*\d*$", r"leave a (?:reply|comment)", r"(?:tags?|topics?|keywords|filed under|categories|posted in)\s*:",
    r"\d+ (?:comments?|shares?|min(?:ute)?s? read)\b.{0,20}$", r"(?:we use|this (?:site|website) uses) cookies", r"by (?:subscribing|signing up|providing your email|clicking|submitting)\b", r"already a (?:subscriber|member)", r"(?:subscribe|log ?in|sign in) to (?:continue|read|comment)",
    r"this (?:story|article|content) is (?:for|available (?:only )?to) (?:subscribers|members)", r"view (?:comments|gallery|more)\b", r"listen to (?:this|the) (?:article|story)", r"watch:?\b.{0,80}$", r"reporting by\b", r"editing by\b", r"\(?(?:additional )?reporting (?:by|from)\b", r"(?:table of )?contents\s*$",
    r"click here\b", r"back to top", r"skip to\b", r"loading\b.{0,10}$", r"thank you for (?:reading|subscribing|registering)\b.{0,80}$", r"support (?:our|independent) journalism", r"download (?:the|our) app\b", r"print this\b.{0,20}$", r"stay (?:up to date|informed|connected)\b.{0,80}$",
    # German
    r"lesen sie (?:auch|mehr|hier)", r"mehr (?:zum thema|lesen|dazu|über)\b.{0,80}$", r"auch interessant", r"lesetipp", r"das könnte (?:sie|dich) auch", r"zum thema\b.{0,20}$", r"anzeige\s*$", r"quelle:", r"foto:", r"bild(?:quelle|rechte)?:", r"externer inhalt", r"empfohlener externer inhalt", r"hier klicken", r"newsletter\b.{0,60}$", r"teilen\s*$", r"(?:mit (?:material|informationen) (?:von|der)|\(?dpa\b.{0,20}$)",
    r"jetzt (?:abonnieren|anmelden|registrieren)", r"zur startseite",
    # French, Spanish, Portuguese, Italian
    r"(?:lire|voir|à lire|a lire|lisez) (?:aussi|également|la suite)", r"à (?:lire|voir|découvrir) (?:aussi|également)", r"abonnez-vous", r"partager\s*$", r"publicité\s*$", r"lee (?:también|más)", r"le[aé] también", r"te puede interesar", r"suscríbete", r"regístrate", r"síguenos", r"más información\s*$", r"leia (?:também|mais)", r"veja (?:também|mais)", r"saiba mais", r"leggi anche", r"(?:legg|guard)i (?:anche|di più)", r"abbonati", r"iscriviti", r"riproduzione riservata",
    # Dutch, Polish, Czech, Scandinavian, Turkish
    r"lees (?:ook|meer|verder)", r"czytaj (?:też|także|więcej)", r"zobacz (?:też|także|również)", r"čtěte také", r"les (?:også|mer)", r"læs (?:også|mere)", r"läs (?:också|mer|även)", r"annonse?\s*$", r"reklame?\s*$", r"ilgili haber",
    # Japanese, Korean, Chinese
    r"関連記事", r"あわせて読みたい", r"【?関連】?", r"(?:この記事は)?(?:有料)?会員限定", r"有料会員", r"残り\d+文字", r"관련 ?기사", r"무단 ?전재", r"저작권자", r"[ⓒⒸ]", r"\[?사진", r"▶", r"相关(?:新闻|阅读|报道)", r"责任编辑", r"延伸閱讀", r"相關(?:新聞|報導)", r"(?:本文)?版权",
)  # fmt: skip
BEGINNING = re.compile(rf"\W{{0,3}}(?:{'|'.join(BEGINNINGS)})", re.IGNORECASE)


def is_boilerplate(text: str) -> bool:
    """Say whether a line is a notice round the story."""
    return BEGINNING.match(text) is not None
