"""Pages made in sight: bytes, what they were asked for, and what HTTP calls them."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from parsers.model import Page, PageKind, Unreadable
from samples.release_pdf import assembled, shown

NOON = datetime(2026, 3, 14, 12, tzinfo=UTC)


@pytest.fixture(scope="session")
def page() -> Callable[..., Page]:
    def made(body: str | bytes, kind: PageKind = "page", url: str = "https://news.example/here", type: str | None = None) -> Page:  # noqa: A002
        headers = (("content-type", type),) if type else ()
        return Page(url, url, kind, body.encode() if isinstance(body, str) else body, NOON, headers=headers)

    return made


@pytest.fixture(scope="session")
def reason_of() -> Callable[..., str]:
    def asked(read: Callable[..., object], *arguments: object) -> str:
        with pytest.raises(Unreadable) as refused:
            read(*arguments)
        return refused.value.reason

    return asked


@pytest.fixture(scope="session")
def pdf() -> Callable[..., bytes]:
    """A PDF of pages of lines: text, and where and how large it is printed."""

    def made(*pages: list[tuple[str, int, int, int]], title: str = "", trailer: str = "") -> bytes:
        numbers = [5 + 2 * index for index in range(len(pages))]
        objects = [
            f"<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) {trailer} >>",
            f"<< /Type /Pages /Kids [{' '.join(f'{number} 0 R' for number in numbers)}] /Count {len(pages)} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>",
            "<< /Producer (imitation) >>",
        ]
        for number, lines in zip(numbers, pages, strict=True):
            drawn = "\n".join(shown(text, size, "F1", x, y) for text, x, y, size in lines)
            resources = "<< /Font << /F1 3 0 R >> >>"
            objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources {resources} /Contents {number + 1} 0 R >>")
            objects.append(f"<< /Length {len(drawn.encode('cp1252'))} >>\nstream\n{drawn}\nendstream")
        objects.append(f"<< /Title ({title}) >>")
        file = assembled([body.encode("cp1252") for body in objects])
        # the writer of the samples keeps a file's properties in its fifth object
        return file.replace(b"/Info 5 0 R", b"/Info %d 0 R" % len(objects))

    return made
