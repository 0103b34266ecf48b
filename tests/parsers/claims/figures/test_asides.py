"""Which times of a sentence are told of something else than its act."""

from datetime import date

import pytest

from parsers.claims.figures.asides import of_the_act
from parsers.model import Kind
from parsers.values.times import dates

DAY = date(2026, 3, 10)


@pytest.mark.parametrize(
    ("text", "kind", "told", "own"),
    [
        pytest.param("The ministry published AI rules, replacing those issued in May 2024.", "regulation", "published", [], id="of what they replace"),
        pytest.param("The office, which opened in May 2024, issued AI rules.", "regulation", "issued", [], id="of the office"),
        pytest.param("The agency, set up in May 2024, issued AI rules.", "regulation", "issued", [], id="of the agency"),
        pytest.param("Norvik, whose head met the king in May 2024, plans to build a hall.", "infrastructure", "plans", [], id="of whose head"),
        pytest.param("The king signed the AI bill after the Senate passed it in May 2024.", "legislation", "signed", [], id="what others did before"),
        pytest.param("The scheme, first floated in May 2024, pays for chips until 2030.", "funding", "pays", ["until 2030"], id="when it was first spoken of"),
        pytest.param("The firm needs 5 billion euros before production can begin in 2027.", "funding", "needs", [], id="of another act"),
        pytest.param("The strategy, announced in May 2024, pays for chips.", "strategy", "announced", ["May 2024"], id="its own"),
        pytest.param("In April 2024 the Government announced a package for the Institute, which was established last month.", "funding", "announced", ["April 2024"], id="of what is paid for"),
        pytest.param("The ministry issued rules on Monday, although it had promised them for 2024.", "regulation", "issued", ["Monday"], id="a concession"),
        pytest.param("Although it had promised a law for 2024, the ministry issued rules on Monday.", "regulation", "issued", ["Monday"], id="a concession before"),
        pytest.param("The chip plan, drafted in May 2024, has still not been approved.", "strategy", "approved", [], id="what has not come"),
        pytest.param("It will buy 500 chips on Monday on top of the 700 bought in May 2024.", "infrastructure", "buy", ["Monday"], id="what was before"),
        pytest.param("The hub gets $9.5 million, not the $7.5 million promised in May 2024.", "funding", "gets", [], id="another sum"),
        pytest.param("There are more chips on Monday than at the start of 2024.", "infrastructure", "chips", ["Monday"], id="a comparison"),
        pytest.param("It must be ready no later than in May 2026.", "infrastructure", "ready", ["May 2026"], id="no comparison"),
        pytest.param("With the aim of leading the field by 2030, Malta pays 4 million euros.", "funding", "pays", [], id="an aim"),
        pytest.param("Malta opens a hall as part of the country's ambition to lead the field by 2030.", "infrastructure", "opens", [], id="an ambition"),
        pytest.param("The aim is to train 4,000 people by 2030.", "target", "aim", ["by 2030"], id="the goal itself"),
        pytest.param("Malta pays 4 million euros to train 4,000 people by 2030.", "funding", "pays", [], id="a purpose"),
        pytest.param("Malta announced a fund of 4 million euros, to be spent by 2030.", "funding", "announced", ["by 2030"], id="by when it is spent"),
        pytest.param("Malta plans to invest 4 million euros by 2030.", "funding", "plans", ["by 2030"], id="by when it is given"),
        pytest.param("The money is to flow into chips by 2030.", "funding", "money", ["by 2030"], id="no purpose"),
        pytest.param("It is $9 million above the fiscal year 2024 level.", "funding", "million", [], id="more than before"),
        pytest.param("Malta pays 4 million euros to the institute, which was set up in May 2024.", "funding", "pays", [], id="who is paid"),
        pytest.param("Malta has a fund of 4 million euros, which it approved in May 2024.", "funding", "fund", ["May 2024"], id="when it was given"),
        pytest.param("Malta pays 4 million euros, for which firms asked in May 2024.", "funding", "pays", [], id="who asked"),
        pytest.param("It opens on Monday, and those who asked in May 2024 are glad.", "infrastructure", "opens", ["Monday"], id="of some others"),
        pytest.param("The sums were listed on Monday, as they were in May 2024.", "funding", "listed", ["Monday"], id="as before"),
        pytest.param("Having fined the firm in May 2024, the regulator sued it on Monday.", "enforcement", "sued", ["Monday"], id="what went before"),
        pytest.param("Oslo pays 4 million euros, because the law on bonds passed only in May 2024.", "funding", "pays", [], id="a reason"),
        pytest.param("The ban goes back to the outage in May 2024.", "enforcement", "ban", [], id="what had happened"),
        pytest.param("The agency found in May 2025 that the firm had hidden a breach in March 2023 and fined it.", "enforcement", "fined", ["May 2025"], id="what it is about"),
        pytest.param("Some 4 million euros will come from a package announced under the last premier in May 2024.", "funding", "come", [], id="where the money comes from"),
        pytest.param("Peru fined the firm on Monday under a law passed in May 2024.", "enforcement", "fined", ["Monday"], id="by what law"),
        pytest.param("Peru opens its computers to firms under a package adopted on Monday.", "infrastructure", "opens", ["Monday"], id="what the act is a part of"),
        pytest.param("A court in Peru struck down a law passed in May 2024.", "legislation", "passed", ["May 2024"], id="the law's own"),
        pytest.param("Peru paid out only 3 million in 2024, according to a report published on Monday.", "funding", "paid", ["2024"], id="who reports it"),
        pytest.param("Peru set up an office, according to a paper seen on Monday.", "institution", "set up", [], id="when that was reported"),
        pytest.param("The AI plan, promised for May 2026, has been put off to the first quarter of 2027.", "strategy", "put off", ["the first quarter of 2027"], id="when it had been promised"),
        pytest.param("In the contest for hubs, expected to open in May 2026, Peru may match the 4 million euros.", "funding", "match", [], id="when something else is expected"),
        pytest.param("Launched by the premier in Lima in May 2024, the AI plan will cost 4 million euros.", "funding", "cost", [], id="when the plan was launched"),
        pytest.param("Launched by the premier in Lima in May 2024, the AI plan names five aims.", "strategy", "plan", ["May 2024"], id="the plan's own"),
        pytest.param("It gets 4 million euros for 2027, half the 8 million pencilled in last May.", "funding", "gets", ["2027"], id="what was half as much"),
        pytest.param("In the contest for hubs, expected to open in May 2026, Peru may match the offer.", "infrastructure", "contest", ["May 2026"], id="the aside tells the act"),
        pytest.param("The commission, set up in May 2024 under a judge, is due to report in 2027.", "institution", "commission", ["May 2024"], id="since when a body is there"),
        pytest.param("The commission, set up in May 2024 under a judge, met in February 2026.", "institution", "met", ["May 2024", "February 2026"], id="since when a body is there that acts"),
        pytest.param("The AI institute, founded in May 2024, will be renamed in June 2026.", "institution", "renamed", ["June 2026"], id="what becomes of a body"),
        pytest.param("On Monday the Senate voted to send the bill, tabled in May 2024, back to committee.", "legislation", "voted", ["Monday"], id="what went before the act"),
        pytest.param("The bill, tabled in May 2024, runs to 80 pages.", "legislation", "bill", ["May 2024"], id="the only act"),
        pytest.param("The deadline, originally 15 March 2026, was moved to 30 April 2026.", "consultation", "moved", ["30 April 2026"], id="what held at first"),
        pytest.param("The ministry set up a task force, which is due to produce a plan by June 2027.", "institution", "set up", [], id="what a body is to do"),
        pytest.param("Firms have pledged 4 million euros, among them a hub unveiled in May 2024.", "funding", "pledged", [], id="when a thing was shown"),
        pytest.param("An institute drew up the models released in May 2024; the ministry paid on Monday.", "funding", "paid", ["Monday"], id="when things came out"),
        pytest.param("Gov. Roe, who signed the bill in May 2024, vetoed another.", "legislation", "vetoed", [], id="who did something else"),
        pytest.param("Gov. Roe, who vetoed it in May 2024, is glad.", "legislation", "vetoed", ["May 2024"], id="who did it"),
        pytest.param("Norway, which chaired the council until May 2024, issued a plan.", "strategy", "issued", [], id="what a body did besides"),
        pytest.param("The bill, which was tabled in May 2024, goes to the Senate.", "legislation", "goes", ["May 2024"], id="what was done to a bill"),
        pytest.param("The regulator, founded in 2019, fined the firm Halden.", "enforcement", "fined", [], id="when who fines was founded"),
        pytest.param("The authority sued the firm, alleging that it lied between May 2024 and June 2024.", "enforcement", "sued", [], id="when the law was broken"),
        pytest.param("The authority fined the firm, saying on Monday that it broke the law.", "enforcement", "fined", ["Monday"], id="when it said so"),
        pytest.param("The authority fined the firm for messages sent in May 2024.", "enforcement", "fined", [], id="for what it is fined"),
        pytest.param("A court upheld the fine that the Garante imposed in May 2024.", "enforcement", "upheld", [], id="what a court decides on"),
        pytest.param("Peru pays 4 million euros in 2027 because of the storm.", "funding", "pays", ["2027"], id="a reason without a clause"),
        pytest.param("Because of the storm Peru pays 4 million euros in 2027.", "funding", "pays", ["2027"], id="a reason first"),
        pytest.param("Oslo also named an investment announced in May 2024.", "funding", "named", ["May 2024"], id="the investment itself"),
        pytest.param("The regulator published in May 2024 a rule on chips it had drafted in March 2023.", "regulation", "published", ["May 2024", "March 2023"], id="no aside"),
        pytest.param("Oslo said on Monday that it had fined the firm in December 2025.", "enforcement", "fined", ["December 2025"], id="when it was said"),
        pytest.param("The machine can do seven times what the fastest one did in May 2024, and it opened on Monday.", "infrastructure", "opened", ["Monday"], id="seven times what"),
        pytest.param("Oslo issued a plan on Monday under the AI scheme that the State Council launched in May 2024.", "strategy", "issued", ["Monday"], id="what it belongs to"),
        pytest.param("A decree signed by the premier in May 2024 tells an office to report on Monday.", "institution", "tells", ["Monday"], id="when it was signed, and by whom"),
        pytest.param("Among them is guidance on AI, which the office issued in May 2024 and intends to finish by June 2027.", "regulation", "guidance", ["May 2024", "by June 2027"], id="the clause tells the act"),
    ],
)  # fmt: skip
def test_a_time_of_something_else_is_not_the_act_s(text: str, kind: Kind, told: str, own: list[str]) -> None:
    times = of_the_act(text, 0, dates.find(text, published=DAY), kind, text.index(told))

    assert [time.surface for time in times] == own


def test_a_time_of_the_clause_that_tells_the_act_stays() -> None:
    text = "The firm grew, although the regulator had fined it in May 2024."

    times = of_the_act(text, 0, dates.find(text, published=DAY), "enforcement", text.index("fined"))

    assert [time.surface for time in times] == ["May 2024"]
