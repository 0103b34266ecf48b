"""Which language a text is in: as declared, unless script or small words plainly show another."""

import pytest

from parsers.formats.language import choose, other_than_english, shown

GERMAN = (
    "Die Bundesregierung will bis zum Ende des Jahres ein Gesetz für den Einsatz von künstlicher Intelligenz vorlegen. "
    "Der Minister sagte, dass die Regeln für alle Behörden gelten und nicht nur auf dem Papier stehen. "
)
ENGLISH = "The ministry said that it will present a law for the use of artificial intelligence by the end of the year. "
TEXTS = {
    "en": ENGLISH * 3,
    "de": GERMAN,
    "fr": "Le gouvernement a annoncé un plan pour que les administrations publiques soient dotées de systèmes d'intelligence artificielle sur le territoire.",
    "es": "El gobierno anunció que las agencias del Estado tendrán que publicar los sistemas de inteligencia artificial que usan para su trabajo.",
    "pt": "O governo anunciou que os órgãos do Estado terão de publicar os sistemas de inteligência artificial, e o Senado aprovou o texto.",
    "it": "Il governo ha annunciato che le amministrazioni dello Stato pubblicheranno i sistemi di intelligenza artificiale con una legge del Parlamento.",
    "zh": "国务院周一发布人工智能法草案，并宣布投资3000亿元。",
    "ar": "أعلنت الحكومة يوم الاثنين استثمار 40 مليار دولار في الذكاء الاصطناعي.",
    "ko": "정부는 인공지능에 5300억 원을 투자한다고 밝혔다.",
    "ru": "Правительство выделит 10 миллиардов рублей на искусственный интеллект.",
}


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_shows_its_language(language: str):
    assert shown(TEXTS[language]) == language


@pytest.mark.parametrize(
    ("declared", "text", "expected"),
    [
        pytest.param(["en-GB"], ENGLISH * 3, "en-GB", id="as declared"),
        pytest.param(["en"], GERMAN * 2, "de", id="the template is English, the text is not"),
        pytest.param(["fr"], ENGLISH * 4, "en", id="the template is French, the text is not"),
        pytest.param(["ko"], ENGLISH * 3, "en", id="another script is declared"),
        pytest.param(
            ["nb"],
            "Regjeringen sier at det er en plan for kunstig intelligens, og at den ikke er på plass. " * 4,
            "nb",
            id="near relatives",
        ),
        pytest.param(["en", "de"], GERMAN * 2, "de", id="declared twice, once rightly"),
        pytest.param(["en"], "Der Minister: ja.", "en", id="too short to tell"),
    ],
)
def test_a_declaration_is_believed_unless_the_text_plainly_shows_another(declared: list[str], text: str, expected: str):
    assert choose(declared, text) == expected


@pytest.mark.parametrize(
    ("text", "declared", "expected"),
    [
        pytest.param(ENGLISH * 3, None, None, id="English"),
        pytest.param(ENGLISH * 3, "de", None, id="English, whatever is declared"),
        pytest.param(GERMAN, "en", "de", id="German, whatever is declared"),
        pytest.param("KI-Gesetz beschlossen.", "de-AT", "de-AT", id="too short to show it: as declared"),
        pytest.param("AI bill passed.", None, None, id="too short, and nothing is declared"),
        pytest.param("", None, None, id="no text"),
        pytest.param(
            "China's regulator fined a chatbot maker. Japan's cabinet passed an AI bill. Korea's ministry announced a fund to do so.",
            None,
            None,
            id="English headlines, which have few small words",
        ),
        pytest.param(
            "Das Kabinett hat den Entwurf am Mittwoch beschlossen. Die Behörde erhält das Geld.", None, "de", id="a line of German"
        ),
        pytest.param(
            "Le gouvernement français a annoncé mardi 2,5 milliards d'euros pour l'IA. Le ministre a signé un décret.",
            None,
            "fr",
            id="a line of French",
        ),
        pytest.param("İ" * 40 + "\n" + ENGLISH, None, None, id="letters that fall into two are no words"),
    ],
)
def test_what_is_not_english_is_told(text: str, declared: str | None, expected: str | None):
    assert other_than_english(text, declared) == expected
