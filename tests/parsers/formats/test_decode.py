"""Character sets: a text comes out as its author saw it."""

from collections.abc import Callable

import pytest

from parsers.formats import decode
from parsers.model import Page

KOREAN = "정부는 인공지능 기본법을 공포했다"
FRENCH = "Le décret a été publié à l’été"


@pytest.mark.parametrize(
    ("body", "type", "expected"),
    [
        pytest.param(b"\xef\xbb\xbf" + KOREAN.encode(), "text/html; charset=euc-kr", KOREAN, id="a byte order mark beats HTTP"),
        pytest.param(b"\xff\xfe" + KOREAN.encode("utf-16-le"), None, KOREAN, id="UTF-16 by its mark"),
        pytest.param(f"<p>{KOREAN}".encode("utf-16-le"), None, f"<p>{KOREAN}", id="UTF-16 by its zeros"),
        pytest.param(KOREAN.encode("euc-kr"), "text/html; charset=EUC-KR", KOREAN, id="HTTP"),
        pytest.param(f'<meta charset="euc-kr">{KOREAN}'.encode("euc-kr"), None, KOREAN, id="the page"),
        pytest.param(
            f"<meta http-equiv=content-type content='text/html; charset=ks_c_5601-1987'>{KOREAN}".encode("cp949"),
            None,
            KOREAN,
            id="an old label",
        ),
        pytest.param("똠방각하".encode("cp949"), "text/html; charset=euc-kr", "똠방각하", id="euc-kr means its superset"),
        pytest.param("国家㐂".encode("gb18030"), "text/html; charset=gb2312", "国家㐂", id="gb2312 means its superset"),
        pytest.param(
            "“quoted” – 5 €".encode("cp1252"), "text/html; charset=iso-8859-1", "“quoted” – 5 €", id="iso-8859-1 means windows-1252"
        ),
        pytest.param(FRENCH.encode(), "text/html; charset=iso-8859-1", FRENCH, id="UTF-8 that is called something else"),
        pytest.param(f'<meta charset="utf-16">{KOREAN}'.encode(), None, KOREAN, id="a page that can be read is not in UTF-16"),
        pytest.param(KOREAN.encode(), "text/html; charset=utf8mb4", KOREAN, id="a label that is none"),
        pytest.param(
            b"+ADw-script+AD4- ok", "text/html; charset=utf-7", "+ADw-script+AD4- ok", id="a codec of Python that is none of the web"
        ),
        pytest.param(b"The fund is \xa3750m.", None, "The fund is £750m.", id="one sign of windows-1252 in a text without a label"),
        pytest.param(b"\x93AI\x94 \x96 \x80 5m", None, "“AI” – € 5m", id="quotation marks and a euro of windows-1252"),
        pytest.param(b"\x93AI\x94: \xa31.1bn \x96 5m", "text/html; charset=utf-8", "“AI”: £1.1bn – 5m", id="windows-1252 called UTF-8"),
        pytest.param(KOREAN.encode()[:-1], None, KOREAN[:-1], id="cut within a character"),
        pytest.param(KOREAN.encode("euc-kr") * 20, None, KOREAN, id="found by looking"),
        pytest.param(b"\xff" + (KOREAN * 20).encode(), "text/html; charset=utf-8", KOREAN, id="UTF-8 with one bad byte"),
        pytest.param(
            "The fund is €5m. One bad byte: ".encode() + b"\xff", None, "€5m. One bad byte: \ufffd", id="one bad byte beside a euro"
        ),
        pytest.param(
            "a \ud83d\ude00 b \ud83d c".encode("utf-8", "surrogatepass"), None, "a 😀 b  c", id="halves of UTF-16 written as UTF-8"
        ),
    ],
)
def test_the_text_is_read(page: Callable[..., Page], body: bytes, type: str | None, expected: str):  # noqa: A002
    assert expected in decode.text(page(body, type=type))


def test_nul_is_left_out(page: Callable[..., Page]):
    assert decode.text(page(b"by\x00te")) == "byte"


def test_what_was_encoded_twice_is_undone_where_it_happens_several_times():
    twice = "It’s “here” – and there’s more".encode().decode("cp1252", "ignore")

    assert decode.mended("It’s ‘here’ – and there’s more".encode().decode("cp1252")) == "It’s ‘here’ – and there’s more"
    assert decode.mended("déjà".encode().decode("cp1252")) != "déjà", "once may be meant"
    assert "there’s more" in decode.mended(twice)


def test_a_text_in_portuguese_is_left_alone():
    text = "SÃO PAULO, AÇÃO, INFORMAÇÕES E CORAÇÃO: Ã‰ uma exceção"

    assert decode.mended(text) == text
