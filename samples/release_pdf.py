"""Make the sample office's PDF release out of its text: python -m samples.release_pdf writes digital-office.example/release.pdf.

The text is set line by line as release.txt has it, a form feed begins a page, and every page gets the head and the foot that
office software prints. Standard library only, no compression, no time of making: the same text gives the same bytes.
"""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent / "digital-office.example"
HEAD = "Digital Office | Media release"
LEFT, TOP, LEADING = 72, 760, 15  # points, on A4
TITLE_SIZE, HEADING_SIZE, TEXT_SIZE = 18, 13, 11


def pdf(text: str) -> bytes:
    """Return a PDF that shows a text, its first line as the title."""
    pages = [page.strip("\n").split("\n") for page in text.split("\f")]
    title = pages[0][0]
    numbers = [6 + 2 * index for index in range(len(pages))]  # a page, then its content
    objects = [
        "<< /Type /Catalog /Pages 2 0 R /Lang (en-AU) >>",
        f"<< /Type /Pages /Kids [{' '.join(f'{number} 0 R' for number in numbers)}] /Count {len(pages)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding >>",
        f"<< /Title {literal(title)} /CreationDate (D:20240902103000+10'00') >>",
    ]
    for index, lines in enumerate(pages):
        content = page_content(lines, f"Page {index + 1} of {len(pages)}", is_first=index == 0)
        resources = "<< /Font << /F1 3 0 R /F2 4 0 R >> >>"
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources {resources} /Contents {numbers[index] + 1} 0 R >>")
        objects.append(f"<< /Length {len(content.encode('cp1252'))} >>\nstream\n{content}\nendstream")
    return assembled([body.encode("cp1252") for body in objects])


def page_content(lines: list[str], foot: str, *, is_first: bool) -> str:
    """Write a page's drawing: head and foot in their places, the lines one under the other, headings in bold."""
    drawn = [shown(HEAD, 9, "F1", LEFT, 806), shown(foot, 9, "F1", 480, 36)]
    for row, line in enumerate(lines):
        if not line:
            continue
        is_title = is_first and row == 0
        alone = not is_title and not any(lines[row - 1 : row]) and not any(lines[row + 1 : row + 2])
        heading = alone and line[-1].isalpha() and len(line) < 40
        size = TITLE_SIZE if is_title else HEADING_SIZE if heading else TEXT_SIZE
        drawn.append(shown(line, size, "F2" if is_title or heading else "F1", LEFT, TOP - LEADING * row))
    return "\n".join(drawn)


def shown(line: str, size: int, font: str, x: int, y: int) -> str:
    """Write the operators that show one line."""
    return f"BT /{font} {size} Tf {x} {y} Td {literal(line)} Tj ET"


def literal(text: str) -> str:
    """Write a PDF string."""
    return "(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")"


def assembled(objects: list[bytes]) -> bytes:
    """Return the file: the objects, numbered, and the table of where each one stands (ISO 32000-1, 7.5)."""
    written = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    trailer = b"trailer\n<< /Size %d /Root 1 0 R /Info 5 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(written))
    return written + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table) + trailer


if __name__ == "__main__":
    (HERE / "release.pdf").write_bytes(pdf((HERE / "release.txt").read_text(encoding="utf-8")))
