"""Texts that nobody wrote for readers: nothing is raised, every quote stands where it is said to stand, and silence has its reason."""

import cProfile
import importlib
import pkgutil
import random
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from re import _compiler, _constants, _parser  # how a pattern is built: nothing public tells it

import pytest

import parsers
from benchmarks.lengths import HOSTILE, long
from parsers import parse, read
from parsers.claims.grammar.cues import Cue
from parsers.claims.rules.hits import rules
from parsers.claims.sentences.segment import LONGEST
from parsers.model import Document, Page, Reading

SEVERAL = 4  # times; what is repeated less often cannot be parted in many ways

RELEASE = (
    "SEOUL, March 3 - The Ministry of Science and ICT said on Monday it will invest 530 billion won ($390 million) in sovereign artificial "
    "intelligence models.\n"
    "“This is a turning point for our AI industry,” said Kim Min-ho, who heads a start-up association in Seoul.\n"
    "The National Assembly passed the AI Basic Act in December. It requires operators to label images that artificial intelligence makes.\n"
)
# what no writer means: halves of characters, marks of direction, accents without a letter, NUL, line marks, private characters
# (the first three of which stand for sums, counts and times in what the rules see), a joined emoji
NASTY = ["\ud83d", "\udc00", "\u200f", "\u202e", "\u2066", "\u0301", "\u0308\u0323", "\x00", "\x1b", "\u2028", "\x85", "\ufeff", "\ufffe"]
NASTY += ["\ue000", "\ue001", "\ue002", "\uf8ff", "\U0010fffd", "👩🏽‍🚀", "“", "”", '"', "(", "$", "\xa0", "\xad", "İ", "ﬀ"]


def document(
    text: str, title: str | None = "Government sets out policy on artificial intelligence", language: str | None = None
) -> Document:
    return Document(url="https://outlet.example/a", title=title, text=text, language=language)


def faults(text: str, reading: Reading) -> list[str]:
    """What is untrue in a reading: spans that are no quotes, surfaces that stand elsewhere, numbers out of their range."""
    found = [f"relevance {reading.relevance}"] if not 0 <= reading.relevance <= 1 or not reading.reasons else []
    for claim in reading.claims:
        for span in claim.evidence:
            quote = text[span.start : span.end]
            if not (0 <= span.start < span.end <= len(text) and quote == quote.strip() and "\n" not in quote):
                found.append(f"evidence {span}")
        surfaces = (claim.actor, claim.object, claim.attribution)
        found += [f"surface {said!r}" for said in surfaces if said is not None and (not said or said not in text)]
        for value in (*claim.money, *claim.times, *claim.quantities):
            inside = any(span.start <= value.start < value.end <= span.end for span in claim.evidence)
            if not inside or text[value.start : value.end] != value.surface:
                found.append(f"value {value}")
    return found


def quotes(text: str, reading: Reading) -> list[tuple[str, str]]:
    return [(claim.kind, text[span.start : span.end]) for claim in reading.claims for span in claim.evidence]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00", "\ud800", "\u202e\u202c", "\u0301", "."], ids=ascii)
def test_where_nothing_is_said_nothing_is_claimed(text: str):
    reading = read(document(text))

    assert reading.claims == ()
    assert faults(text, reading) == []


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param(
            "The government will fund artificial intelligence and the minister said the AI act is law, ", id="a sentence without end"
        ),
        pytest.param("a", id="a word without end"),
    ],
)
def test_one_sentence_of_200_000_characters_is_read(unit: str):
    text = (unit * (200_000 // len(unit) + 1))[:200_000]
    reading = read(document(text))

    assert faults(text, reading) == []
    assert all(span.end - span.start <= LONGEST for claim in reading.claims for span in claim.evidence)


OTHERS = {
    "de": "Die Bundesregierung hat am Montag angekündigt, 3 Milliarden Euro in künstliche Intelligenz zu investieren. Das Bundesministerium legte einen "
    "Gesetzentwurf vor, der den AI Act der EU umsetzen soll. Die Bundesnetzagentur wird die Aufsicht übernehmen. „Wir brauchen Regeln“, sagte der Minister.",
    "fr": "Le gouvernement a annoncé lundi un plan de 109 milliards d'euros pour l'intelligence artificielle. Le ministre a présenté un projet de loi sur "
    "les systèmes d'IA. La Commission européenne a adopté des lignes directrices sur l'AI Act. La CNIL a infligé une amende de 15 millions d'euros à OpenAI.",
    "zh": "中国政府周一宣布投资3000亿元（$40 billion）发展人工智能。国务院发布了人工智能法草案。商务部表示将对 NVIDIA GPU 实施出口管制。",
    "ar": "أعلنت الحكومة السعودية يوم الاثنين استثمار $40 billion في الذكاء الاصطناعي. وافق مجلس الوزراء على قانون جديد لتنظيم AI. وقال الوزير إن الاتفاق سيوقع.",
    "ko": "정부는 인공지능에 5300억 원($390 million)을 투자한다고 월요일 밝혔다. AI 기본법이 국회를 통과했다. 과학기술정보통신부는 지침을 발표했다.",
}


@pytest.mark.parametrize("declared", [None, "en"], ids=["undeclared", "declared English"])
@pytest.mark.parametrize("language", OTHERS)
def test_a_text_in_another_language_makes_no_claim_and_its_language_is_the_reason(language: str, declared: str | None):
    reading = read(document(OTHERS[language], language=declared))

    assert reading.claims == ()
    assert reading.reasons == (f"the text is in another language ({language}): English alone is read",)


def test_a_text_that_is_declared_to_be_in_another_language_is_read_where_it_shows_english():
    assert read(document(RELEASE, language="ko")).claims == read(document(RELEASE)).claims != ()


def test_a_german_page_in_an_english_template_says_that_it_is_german():
    body = f"<p>{OTHERS['de']}</p>" * 3
    html = f'<html lang="en"><head><title>Gesetz zu KI</title></head><body><nav>Home</nav><article><h1>Gesetz zu KI</h1>{body}</article></body></html>'
    found = parse(Page("https://outlet.example/a", "https://outlet.example/a", "page", html.encode(), datetime(2026, 1, 15, tzinfo=UTC)))

    assert found.language == "de"
    assert read(found).claims == ()


@pytest.mark.parametrize("before", ["\ud800", "👩🏽‍🚀", "\u202e\u0301", "\x00", "\ue000\ue001\ue002", "é" * 9, "İ"], ids=ascii)
def test_offsets_count_characters_whatever_stands_before_them(before: str):
    text = f"{before * 40}\n{RELEASE}"

    assert quotes(text, read(document(text))) == quotes(RELEASE, read(document(RELEASE)))


def test_a_release_with_nasty_characters_anywhere_breaks_no_promise():
    chance = random.Random(3)  # noqa: S311 - a seed, so that a failure can be seen again
    for _ in range(60):
        letters = list(RELEASE)
        for _ in range(chance.randint(1, 40)):
            letters.insert(chance.randrange(len(letters)), chance.choice(NASTY))
        text = "".join(letters)
        assert faults(text, read(document(text))) == [], ascii(text)


@pytest.mark.parametrize("space", ["\xa0", "\x85", "\u2028", "\u3000", "\xa0\u2028"], ids=ascii)
def test_a_capital_and_a_wide_space_before_a_stop_are_read(space: str):
    text = f"The AI law has a section A{space}. The government funds artificial intelligence with $3 million."

    assert faults(text, read(document(text))) == []


def test_our_own_marks_in_a_text_are_no_values():
    marked = "The government will spend \ue000\ue000\ue000 on artificial intelligence by \ue002\ue002."
    reading = read(document(marked))

    blank = marked.translate(dict.fromkeys(range(0xE000, 0xE003), " "))
    assert [claim.kind for claim in reading.claims] == [claim.kind for claim in read(document(blank)).claims]
    assert [value for claim in reading.claims for value in (*claim.money, *claim.times, *claim.quantities)] == []


def test_a_thousand_sums_are_read_each_where_it_stands():
    chance = random.Random(5)  # noqa: S311 - words that no two sentences share, or they would tell one act
    word = lambda: "".join(chance.choices("aeioubdfglmnprst", k=9))  # noqa: E731
    told = "The ministry of {} gives ${} million to {} {} for artificial intelligence in {}.\n"
    text = "".join(told.format(word(), number, word(), word(), word()) for number in range(1, 1001))
    reading = read(document(text))

    assert faults(text, reading) == []
    amounts = [claim.money[0].amount for claim in reading.claims]
    assert len(amounts) > 980  # the headline, the lead and the first lines of a page tell one act
    assert amounts == sorted(set(amounts))


@pytest.mark.parametrize("mark", ["“", '"', "‘", "'", "«", "(", "["])
def test_quotations_that_are_never_closed_are_read(mark: str):
    text = "\n".join(f"{mark}The AI law is good for schools number {number}, said the minister of education." for number in range(150))
    reading = read(document(text))

    assert faults(text, reading) == []


def calls(text: str) -> int:
    """How many functions a reading calls: a count of work that no busy machine changes."""
    counting = cProfile.Profile()
    counting.runcall(read, document(text))
    return sum(entry.callcount for entry in counting.getstats())


def holds(piece: str, much: int) -> bool:
    """Say whether so much of a text holds a claim: what is read of one that does is more work, and what is made once is made by this."""
    return bool(read(document(long(piece, much))).claims)


@pytest.mark.parametrize("make", ["release", *HOSTILE])
def test_the_work_grows_no_faster_than_the_text(make: str):
    piece = HOSTILE.get(make, RELEASE)
    shorter, longer = next(
        (long(piece, much), long(piece, 2 * much)) for much in (9_000, 18_000) if holds(piece, much) == holds(piece, 2 * much)
    )

    assert calls(longer) <= 1.4 * 2 * calls(shorter) + 1_000


def endless(pattern: object, within: bool = False) -> Iterator[bool]:  # noqa: FBT001, FBT002 - of a repeat without end
    """Yield, for every repeat without end in a parsed pattern, whether it stands within another that may give back what it took."""
    for name, what in pattern:
        if name in {_constants.MAX_REPEAT, _constants.MIN_REPEAT}:
            ends = what[1] != _constants.MAXREPEAT
            if not ends:
                yield within
            yield from endless(what[2], within or not ends)
        elif name is _constants.BRANCH:
            for branch in what[1]:
                yield from endless(branch, within)
        elif name is _constants.SUBPATTERN:
            yield from endless(what[3], within)
        elif name in {_constants.ASSERT, _constants.ASSERT_NOT}:
            yield from endless(what[1], within)
        elif name in {_constants.POSSESSIVE_REPEAT, _constants.ATOMIC_GROUP}:
            yield from endless(what[2] if name is _constants.POSSESSIVE_REPEAT else what)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [("(?:a+)+", True), ("(?:b|(?:a*)c)*", True), ("a+b+", False), ("(?:a{1,9})+", False), ("(?:a+)++", False), ("a(?=(?:b+)+)", True)],
)
def test_a_repeat_without_end_within_another_is_seen(pattern: str, expected: bool):  # noqa: FBT001
    assert any(endless(_parser.parse(pattern))) == expected


def test_no_rule_repeats_without_end_what_repeats_without_end():
    assert [rule.name for rule in rules() if any(endless(_parser.parse(rule.pattern)))] == []


def repeated(pattern: object) -> Iterator[object]:
    """Yield what a parsed pattern repeats four times or more and may give back."""
    for name, what in pattern:
        if name in {_constants.MAX_REPEAT, _constants.MIN_REPEAT}:
            if what[1] >= SEVERAL:
                yield what[2]
            yield from repeated(what[2])
        elif name is _constants.BRANCH:
            for branch in what[1]:
                yield from repeated(branch)
        elif name is _constants.SUBPATTERN:
            yield from repeated(what[3])
        elif name in {_constants.ASSERT, _constants.ASSERT_NOT}:
            yield from repeated(what[1])


def parted_at_will(pattern: re.Pattern[str]) -> bool:
    """Say whether a pattern repeats what matches a sign once, twice and three times: a run of it can then be parted in ever more ways."""
    bodies = [_compiler.compile(each, pattern.flags) for each in repeated(_parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE))]
    return any(all(body.fullmatch(sign * often) for often in (1, 2, 3)) for body in bodies for sign in "Aa1- ’'.,&é\n“")


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [(r"(?:[A-Z]\w*\s?){1,6}", True), (r"[A-Z]\w*(?:\s[A-Z]\w*){0,5}", False), (r"(?:\w+\s){1,9}", False), (r"(?:a|b{1,3}){4}", True)],
)
def test_what_can_be_parted_in_several_ways_is_seen(pattern: str, expected: bool):  # noqa: FBT001
    assert parted_at_will(re.compile(pattern.replace("b{1,3}", "A{1,3}"))) == expected


def test_no_pattern_of_a_parser_can_part_what_it_repeats_in_several_ways():
    found = patterns_of_the_parsers()

    assert len(found) > 500
    assert [name for name, each in found.items() if parted_at_will(each)] == []


WITHIN = {  # what stands within a part of a parsed pattern
    _constants.BRANCH: lambda what: what[1],
    _constants.ASSERT: lambda what: [what[1]],
    _constants.ASSERT_NOT: lambda what: [what[1]],
    _constants.MAX_REPEAT: lambda what: [what[2]],
    _constants.MIN_REPEAT: lambda what: [what[2]],
    _constants.POSSESSIVE_REPEAT: lambda what: [what[2]],
    _constants.ATOMIC_GROUP: lambda what: [what],
}
CAPITALS, SMALL = (_constants.RANGE, (ord("A"), ord("Z"))), (_constants.RANGE, (ord("a"), ord("z")))


def of_any_case(pattern: object, *, any_case: bool) -> Iterator[list[object]]:
    """Yield the sets of characters of a parsed pattern for which the case of letters does not count."""
    for name, what in pattern:
        if name is _constants.IN and any_case:
            yield what
        if name is _constants.SUBPATTERN:
            _, added, dropped, within = what
            yield from of_any_case(within, any_case=bool((any_case and not dropped & re.IGNORECASE) or added & re.IGNORECASE))
        for each in WITHIN.get(name, lambda _: [])(what):
            yield from of_any_case(each, any_case=any_case)


def wants_a_capital(pattern: object, *, any_case: bool) -> bool:
    """Say whether a parsed pattern asks for a capital where the case of letters does not count, so that any letter will do."""
    return any(CAPITALS in each and SMALL not in each for each in of_any_case(pattern, any_case=any_case))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [("by [A-Z]", True), ("by (?-i:[A-Z])", False), ("by [A-Za-z]", False), ("(?:x(?=y [A-Z]))?", True), ("(?-i:(?i:x)[A-Z])", False)],
)
def test_a_capital_that_any_letter_is_is_seen(pattern: str, expected: bool):  # noqa: FBT001
    assert wants_a_capital(_parser.parse(pattern), any_case=True) == expected


def test_no_pattern_wants_a_capital_where_the_case_of_letters_does_not_count():
    found = patterns_of_the_parsers()
    any_case = {name: each for name, each in found.items() if each.flags & re.IGNORECASE}

    assert len(any_case) > 100
    assert [
        name for name, each in any_case.items() if wants_a_capital(_parser.parse(each.pattern, each.flags & ~re.UNICODE), any_case=True)
    ] == []


def patterns_of_the_parsers() -> dict[str, re.Pattern[str]]:
    """Return the patterns that the modules of the parsers name, those of cues among them."""
    modules = [importlib.import_module(each.name) for each in pkgutil.walk_packages(parsers.__path__, "parsers.")]
    named = {f"{module.__name__}.{name}": value for module in modules for name, value in vars(module).items()}
    patterns = {name: getattr(value, "pattern", None) if isinstance(value, Cue) else value for name, value in named.items()}
    return {name: each for name, each in patterns.items() if isinstance(each, re.Pattern) and isinstance(each.pattern, str)}


def test_capitals_before_a_sum_are_read():
    text = f"The AI minister announced {'A' * 200} $2 billion for AI. BUNDESAMTFUERSICHERHEITINDERINFORMATIONSTECHNIK $2 billion."

    assert faults(text, read(document(text))) == []


def test_labels_without_end_are_read():
    text = f"The AI ministry: {'ai: ' * 490}announced a strategy."

    assert faults(text, read(document(text))) == []
