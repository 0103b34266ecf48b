"""Is a document about AI policy at all? Its words, their places, what speaks against, and what it makes of the claims."""

import json
from pathlib import Path

import pytest

from parsers.claims import read
from parsers.claims.acts.decided import decided
from parsers.claims.kinds import relevance
from parsers.claims.kinds.relevance import CLAIMS_FROM, ON_TOPIC, WEIGHTS
from parsers.claims.sentences.terms import find
from parsers.model import Document
from tests.conftest import CpuSeconds

TOPICS = Path(__file__).parents[4] / "benchmarks" / "data" / "topics.jsonl"
DIGEST = """Roads. The committee approved the repair of two bridges.

Schools. A report found that one school roof in five leaks.

Technology. The government introduced a bill that would require developers of artificial intelligence to publish what they trained on.

Health. A debate on dentists was put off until spring."""


def document(text: str, title: str | None = None, publisher: str | None = None, *, official: bool | None = None) -> Document:
    return Document(url="http://news.example/1", title=title, text=text, publisher=publisher, official=official)


def phrases(text: str) -> list[str]:
    return [term.phrase for term in find(None, text).text if term.topic == "ai"]


@pytest.mark.parametrize(
    "text", ["A complaint about the main train.", "They maintain that it is fair.", "Mr Ai said so.", "OpenAIR", "ai", "FAIL"]
)
def test_letters_within_a_word_are_no_ai(text: str):
    assert phrases(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("AI-powered", "AI powered", id="hyphen"),
        pytest.param("Large-Language Models", "language model", id="plural and capitals"),
        pytest.param("ARTIFICIAL INTELLIGENCE", "artificial intelligence", id="all capitals"),
        pytest.param("artificial\nintelligence", "artificial intelligence", id="over a line break"),
        pytest.param("artificial\u00a0intelligence", "artificial intelligence", id="no-break space"),
        pytest.param("the A.I. boom", "A.I.", id="full stops"),
        pytest.param("deepfakes", "deepfake", id="plural"),
    ],
)
def test_a_term_is_found_however_it_is_written(text: str, found: str):
    assert phrases(text) == [found]


def test_the_longest_term_at_a_place_counts_and_tells_where_it_stands():
    (term,) = find(None, "The AI Act of last year").text[:1]

    assert (term.start, term.topic, term.sure, term.phrase) == (4, "ai", True, "AI Act")


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        pytest.param("AI was found in swans. Avian influenza is spreading.", "avian influenza", id="a known one"),
        pytest.param("The Architecture Institute (AI) met. AI has 2,000 members.", "Architecture Institute", id="defined in brackets"),
        pytest.param("They took aromatase inhibitors (AIs) daily. AI users slept.", "aromatase inhibitors", id="defined in small letters"),
        pytest.param(
            "Andersen Industrials Holdings plc (“AI”) makes valves. AI grew.", "Andersen Industrials", id="defined in quotation marks"
        ),
    ],
)
def test_letters_that_stand_for_something_else_count_for_nothing(text: str, instead: str):
    found = find("AI again", text)

    assert found.instead == instead
    assert [term for term in (*found.title, *found.text) if term.topic == "ai"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Amnesty International wants AI systems at borders banned.",
        "AI helps to find bird flu: machine learning counts sick hens.",
        "Artificial Intelligence (AI) is spreading.",
        "The ministry wants AI.",
    ],
)
def test_a_name_that_leaves_no_doubt_settles_what_the_letters_stand_for(text: str):
    assert find(None, text).instead is None


def test_one_item_of_a_digest_makes_it_relevant():
    reading = read(document(DIGEST, "The week in parliament"))

    assert reading.relevance >= ON_TOPIC
    assert "The government" in [DIGEST[claim.evidence[0].start :][:14] for claim in reading.claims]


def test_the_same_digest_without_ai_is_not():
    reading = read(document(DIGEST.replace("artificial intelligence", "fishing nets"), "The week in parliament"))

    assert reading.relevance < CLAIMS_FROM
    assert reading.claims == ()


def test_claims_about_something_else_do_not_make_a_document_relevant():
    acts = "The ministry announced a $40 million fund for {0}. Parliament passed a law on {0}. The regulator fined two firms over {0}. "
    other = "The harbour lies in the south. It was built of stone. " * 2
    passing = "Visitors saw a robot with artificial intelligence. "

    assert read(document(acts.format("ports") + other + passing)).relevance < ON_TOPIC
    assert read(document(acts.format("artificial intelligence") + other)).relevance > 0.9


def test_an_ai_title_alone_does_not_make_a_product_relevant():
    text = "Opal sells an assistant. It drafts letters in 40 languages. Customers like the new version, and sales doubled. A free trial runs for a month."

    assert read(document(text, "Opal launches AI assistant")).relevance < ON_TOPIC


def test_the_reasons_tell_the_words_their_places_and_the_share_of_each_sign():
    text = "The government introduced an AI bill. The bill would ban chatbots in schools. Shares of a chatbot maker fell. Investors sold stock."
    found = read(document(text, "AI bill introduced"))
    first, second, against, counted = found.reasons

    assert first == "AI: AI 2, chatbot 2, in 3 of 4 sentences, the title, the opening"
    assert second == "policy: bill 3, government 1, ban 1; in 3 of 5 sentences on AI or beside one"
    assert against == "against: words of business: shares 1, investor 1, sold 1, stock 1"
    assert counted.startswith("counted: words of claims in or beside sentences on AI +")
    assert "words of business -" in counted
    assert counted.endswith(f"always {WEIGHTS['always']}")


def test_software_that_judges_people_is_ai_by_whatever_name():
    text = "The labour ministry banned software that {0} applicants. A court may fine employers who use it. The law takes effect in May."
    judges, prints = (read(document(text.format(verb), "Ministry acts")) for verb in ("ranks", "emails"))

    assert judges.reasons[0] == "AI: software that judges, in 1 of 3 sentences, the opening"
    assert prints.reasons[0] == "nothing in it is AI"
    assert judges.relevance > prints.relevance + 0.3


def test_software_means_ai_again_where_ai_is_named():
    text = "The ministry wants to use {0}. The council will hear the software maker. The software must be switched off by law."

    assert read(document(text.format("artificial intelligence"))).relevance > read(document(text.format("new computers"))).relevance + 0.3


def test_policy_on_chips_is_likelier_to_be_on_ai_where_ai_is_named():
    text = "The ministry introduced a tax on chips. Parliament will vote on the law on semiconductors{0}."

    assert read(document(text.format(" for artificial intelligence"))).relevance > read(document(text.format(" for cars"))).relevance + 0.1


def test_what_stands_beside_an_aside_deep_in_a_text_is_not_on_ai():
    opening = "The harbour is old. Its cranes are older. "
    acts = "Parliament passed the law on ports. {0} The ministry fined two captains under the law."
    aside, acting = "The clerk had asked a chatbot.", "The law bans chatbots on ships."

    one, other = (read(document(opening + acts.format(sentence))).relevance for sentence in (aside, acting))
    assert one < ON_TOPIC < other


@pytest.mark.parametrize(
    ("publisher", "official"), [("Ministry of Works", None), ("Works", True)], ids=["by its name", "by its source file"]
)
def test_what_a_public_body_publishes_is_likelier_to_be_policy(publisher: str, *, official: bool | None):
    text = "Pupils may use artificial intelligence to look for ideas. Its use has to be declared on form C."

    assert read(document(text, None, publisher, official=official)).relevance > read(document(text, None, "Works")).relevance


def test_the_reasons_tell_what_else_the_letters_stand_for():
    found = read(document("AI was confirmed at two farms. Avian influenza spreads, the ministry said.", "AI outbreak"))

    assert found.reasons[:2] == ("the letters AI stand for avian influenza here", "nothing in it is AI")
    assert found.claims == ()


def test_a_score_lies_between_0_and_1_and_an_empty_text_scores_low():
    assert 0 <= read(document("")).relevance < 0.3
    assert ON_TOPIC <= read(document("The government passed a law on artificial intelligence. " * 200, "AI law")).relevance <= 1


@pytest.mark.parametrize(
    "text",
    ["AI (" * 40_000, "Ab Ib (AI " * 15_000, "artificial " * 15_000, "A.I." * 40_000],
    ids=["brackets", "definitions", "halves", "letters"],
)
def test_no_text_takes_long_to_look_through(text: str, cpu_s: CpuSeconds):
    with cpu_s(1):
        find(None, text)


@pytest.mark.parametrize("part", ["seen", "unseen"])
def test_documents_written_to_be_near_misses_are_told_apart(part: str):
    rows = [row for line in TOPICS.read_text(encoding="utf-8").splitlines() if (row := json.loads(line))["part"] == part]
    judged = [(row["on_topic"], decided(document(row["text"], row["title"], row["publisher"])).signs.relevant.score) for row in rows]
    told = [(on_topic, score >= ON_TOPIC) for on_topic, score in judged]

    right = told.count((True, True))
    assert right >= 0.88 * sum(said for _, said in told)
    assert right >= 0.88 * sum(on_topic for on_topic, _ in told)


@pytest.mark.parametrize(
    ("acts", "does_not"),
    [
        pytest.param("By 2031, Kenya intends to lead in AI.", "By 2031, demand in Kenya for AI may double.", id="after a time"),
        pytest.param(
            "Kenya's target is that 40 percent use AI by 2030.", "Kenya's Safiri says 40 percent use AI by 2030.", id="its target"
        ),
    ],
)
def test_a_country_that_acts_or_plans_is_who_makes_policy(acts: str, does_not: str):
    assert read(document(acts)).reasons[1].endswith("in 1 of 1 sentences on AI or beside one")
    assert read(document(does_not)).reasons[1].endswith("in 0 of 1 sentences on AI or beside one")


def test_a_title_on_ai_policy_is_on_policy_and_one_on_a_policy_of_insurance_is_not():
    text = "Chatbots may not decide alone on grants. "

    assert not any("no policy" in reason for reason in read(document(text, "AI policy")).reasons)
    assert any("no policy" in reason for reason in read(document(text, "AI picks your insurance policy")).reasons)


def test_an_act_on_something_else_makes_no_document_relevant_whose_title_alone_names_ai():
    act = "The council will spend 3 million pounds on {0}."

    assert read(document(act.format("AI tutors"), "AI policy")).relevance >= ON_TOPIC
    assert read(document(act.format("the swimming pool"), "AI policy")).relevance < CLAIMS_FROM


def test_a_name_that_ends_in_the_letters_speaks_of_ai() -> None:
    assert phrases("The cabinet approved the IndiaAI Mission, not the DUBAI or the Thai mission of the MAAI.") == ["AI"]


def test_every_sign_of_relevance_has_a_weight_and_every_weight_a_sign():
    found: dict[str, float] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(relevance, "sure", lambda signs, _: found.update(signs) or 1.0)
        read(Document("https://outlet.example/a", None, "The ministry published its AI strategy."))

    assert {*found, "always"} == set(WEIGHTS)
