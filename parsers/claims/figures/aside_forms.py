"""The forms of clause in which a time is told of something else than the act of its sentence.

Each but those that follow a time (`ENDS_OR_CHANGES`, `CLOSES`, `HAS_OBJECT`, `HAS_STILL`, `IT_HAD`, `THE_PLAN`) leads from where the clause opens to the time.
"""

from __future__ import annotations

import re

_ON = r"(?:[^,;:.]|[,.](?=\d))"  # within a clause; a number may have points

# by the way, of what the sentence speaks of
WHICH_WAS = re.compile(  # "..., which was set up in May", "..., delivered to the president in July"
    r"(?:,\s(?:(?:for|of|in|on|under|to)\s)?(?:which|who|whom|whose|where|when)"
    r"|\bthose\s(?:who|which|that)\s\w+"
    r"|\b(?:that|which)\s(?:had|was|were|has|have|\w{3,}ed|began|came|went|won|ran)"
    r"|,\s(?:(?:having\s)?(?:first|originally)\s\w{3,}ed|delivered|submitted|presented"
    r"|established|founded|set\sup|created|funded|drafted"
    r"|elected|re-elected|built|bought|ordered|completed|formed|held|begun))\s[^,;]{0,80}$"
)
THOSE_MADE = re.compile(r"\bthose\s\w+(?:ed|ing|up|forward|out)\s[^,;:.]{0,30}$")  # "replacing those issued in 2023"
WHICH_IT_DID = re.compile(  # "guidance, which it issued in May"
    r",\s(?:which|whom)\s(?!(?:was|were|had|has|have|is|are)\b)(?:[\w’'-]+\s){1,6}?\w+ed\b[^,;:]{0,60}$"
)
OF_WHO_DID = re.compile(rf",\swho(?:se)?\s{_ON}{{0,80}}$")  # of a person, whom the sentence then tells something else of
OF_A_BODY_THAT_DID = re.compile(  # "Denmark, which chaired the council until December, published"
    rf",\swhich\s(?:(?:has|had|also|first|only|\w+ly)\s){{0,2}}(?!(?:was|were|is|are|been|would|will|may|could|should|can)\b)[a-z]+\s(?:the|its|their|an?|his|her)\s{_ON}{{0,80}}$"
)
OF_ONE_IN_A_CASE = re.compile(  # "Halden, which was fined in 2024, must", "The regulator, founded in 2019, fined"
    rf",\s(?:which|founded|created|established|set\sup|formed|based|launched)\s{_ON}{{0,80}}$"
)
OF_A_BODY_MADE = re.compile(  # "The office, which opened in 2024, issued", "The agency, set up in 2022, published"
    rf"\b(?:[Aa]gency|[Oo]ffice|[Aa]uthority|[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Mm]inistry|[Dd]epartment|[Bb]oard|[Bb]ureau|[Rr]egulator|[Ww]atchdog|[Ii]nstitute|[Pp]anel|[Tt]ask\s[Ff]orce|[Cc]ourt|[Uu]nit)"
    rf",\s(?:which\s(?:was\s)?)?(?:first\s)?(?:opened|founded|created|established|set\sup|formed|launched|began|started)\s{_ON}{{0,60}}$"
)
OF_THE_BREACH = re.compile(  # "sued a firm, alleging that it lied in 2023", "fined it for messages sent in May"
    rf"(?:,\s(?:alleging|accusing|claiming|arguing|saying)\s(?:that|it|they|he|she|its|their|the)\s{_ON}{{0,120}}"
    r"|\sfor\s(?:[\w’'-]+\s){1,5}?(?:sent|made|published|collected|shown|sold|taken|given|committed|processed|held|posted|carried\sout)\s(?:\w+\s){0,2}?(?:in\s)?)$"
)
IT_CLOSES = re.compile(r"[^,;:.]{0,60},\s")
MADE_IN = re.compile(  # "the project unveiled in May": what it names was not done by whoever acts
    r"\s(?!(?:been|being|was|were|are|is|be|first|also|only|then|and|has|have|had|who|which|that|they|it|he|she)\s|\w+ly\s)(?P<what>[a-z][\w-]*)"
    r"\s(?:unveiled|published|released|issued|signed|adopted|founded|created|introduced|announced|drafted|proposed|set\sup|enacted|collected|gathered)(?:\sby\s[^,;:.]{2,40}?)?\s(?:(?:back\s)?(?:in|on|at|earlier|late|early|between)\s)?(?:the\s)?$"
)
GIFT = re.compile(
    r"(?:investments?|funds?|funding|packages?|grants?|programmes?|programs?|plans?|pledges?|commitments?|initiatives?|aid|spending|deals?|schemes?|money|budget)"
)


def _that_x(did: str) -> re.Pattern[str]:
    """Return the clause in which somebody with a name did something to what the sentence speaks of."""
    return re.compile(
        rf"\b(?:that|which)\s(?:the\s)?[A-Z][^,;:.]{{2,50}}?\s(?:(?:had|has)\s)?(?:{did})\s(?:(?:back\s)?(?:in|on|at|last)\s)?(?:the\s)?$"
    )


THAT_X_MADE_IN = _that_x(  # "under the initiative that the State Council launched in May"
    "unveiled|published|released|issued|signed|adopted|founded|created|introduced|announced|proposed|launched|enacted|passed|approved"
)
THAT_X_IMPOSED_IN = _that_x("imposed|levied")  # what a court now decides on: "upheld the fine that the authority imposed in May"
HAS_OBJECT = re.compile(
    r"\s(?:(?:the|an?|its|their|his|her|that|new)\b|[A-Z0-9$€£₩¥₹])"
)  # behind a time: "the ministry published in May (a plan)"
IS_SOMETHING = re.compile(r"\b(?:is|are|comes?)\s(?!(?:\w+ly\s)?\w+(?:ed|ing)\b)[^,;]{0,90}$")  # tells of no act
WHICH_IT_GAVE = re.compile(  # "the fund, which it approved last year": of money that is the act itself
    r",\swhich\s(?:(?:it|they|he|she)\b|(?:was|were|had\sbeen|has\sbeen|is)\s(?:first\s)?"
    r"(?:approved|announced|unveiled|pledged|proposed|agreed|promised|allocated|committed|earmarked|awarded|set\saside))[^,;]{0,80}$"
)
SET_UP_IN = re.compile(  # "the council, set up in May 2024, has met": tells of the body, whatever it does now,
    r",\s(?:first\s)?(?:set\sup|established|founded|created|formed)\s[^,;:]{0,60}$"
)
ENDS_OR_CHANGES = re.compile(  # unless that is a new act: "the council, set up in May 2024, will be closed"
    r"\b(?:renam|clos|merg|abolish|dissolv|disband|appoint|nam(?:ed|es)\b|replac|scrap|absorb|shut)"
)
HAVING_DONE = re.compile(  # "Having opened a case in January, the regulator now ..."
    rf"(?:^|[.,;]\s|\n)(?:Having|having)\s\w+{_ON}{{0,90}}$"
)

# of what went before the act, or was to come
TABLED_IN = re.compile(  # "the bill, tabled in May 2024, has been sent back"
    r",\s(?:first\s)?(?:tabled|introduced|filed|signed|adopted|launched|announced|published|issued|proposed|passed|approved|unveiled)\s[^,;:]{0,60}$"
)
CLOSES = re.compile(r",\s(?!and\b)")  # behind it the sentence goes on
ORIGINALLY = re.compile(  # "the law, originally meant for May, took effect in June"
    r"(?:,|\()\s?(?:originally|initially|previously|at\sfirst|once)\s(?:[\w’'-]+\s){0,4}$"
)
WAS_DUE = re.compile(  # "the rules were due to apply from August but now apply from December"
    rf"\b(?:was|were|had\sbeen)\s(?:first\s|once\s)?(?:due|set|meant|supposed|scheduled|planned|expected|to\shave)\b{_ON}{{0,60}}$"
)
BUT_NOW = re.compile(
    r",?\s(?:but|and)\s(?:(?:it|they)\s)?(?:(?:will|would|is|are)\s)?(?:now|instead|only(?=\s(?:from|in|on|at|after|since)))\b"
)
EXPECTED_TO = re.compile(  # "the hall, expected to open in 2027, got a permit in May"
    r",\s(?:expected|due|scheduled|slated|planned|promised|set)\s(?:to|for|in|by)\s[^,;:]{0,60}$"
)
BEHIND_A_COMMA = re.compile(rf",\s(?!(?:and|but|or)\b){_ON}{{0,90}}$")  # "a plan, drafted in April, has still not been adopted"
HAS_STILL = re.compile(
    r"[^,;]{0,60},\s(?:has|have|had|is|are|was|were)\s(?:now|still|meanwhile|since|yet|also|not|already)\b(?!\s(?:before|pending|in|with|awaiting|waiting|at|on|under)\b)"
)
LAUNCHED_BY = re.compile(  # "Launched by the premier last Thursday, the strategy will cost ..."
    r"^(?:First\s)?(?:[A-Z]\w+ed|Set\sup|Begun|Built)\s[^,;:]{0,90}$"
)
THE_PLAN = re.compile(  # what is launched and then costs something; of a fund or a programme that is when the money was given
    r",\s(?:the|its|this|an?)\s(?:[\w’'-]+\s){0,6}?(?:[Ss]trategy|[Pp]lan|[Rr]oadmap|[Ll]aw|Act|[Pp]olicy|[Aa]genda)\b"
)

SAID_IN = re.compile(
    rf"\b(?:said|told|confirmed|reported|disclosed|revealed|admitted|stated)\s{_ON}{{0,40}}$"
)  # "said on Monday that it had fined the firm in May"
IT_HAD = re.compile(r"\s(?:that\s)?(?:it|he|she|they|the\s[\w ]{3,40}?)\shad\s\w")

# of what the act goes back to
AFTER_THE_OUTAGE = re.compile(  # "after the outage in March", "the breach of last May"
    r"\b(?:scandal|breach|outage|leak|crash|accident|incident|shooting|attack|riot|outcry|uproar|protest|election|inauguration|blackout|strike)s?"
    r"\s(?:(?:of|in|on|from|during)\s)?(?:the\s)?$"
)
FROM_A_PACKAGE = re.compile(  # "from a package announced in 2024", "under a law passed last year"
    r"\b(?:(?:from|out\sof|part\sof|half\sof|thanks\sto|based\son)\s(?:an?|the|its|their)\s[^,;:]{3,60}?|under\s(?:an?|the)\s(?:[\w-]+\s){0,3}?(?:law|act|bill|decree|statute))\s"
    r"(?:announced|approved|unveiled|pledged|promised|passed|enacted|adopted|signed|agreed|launched|created|founded|set\sup|established)\s[^,;:]{0,40}$"
)
ACCORDING_TO = re.compile(  # "according to a notice published on Monday"
    r"\baccording\sto\s[^,;:]{3,60}?\s(?:published|released|issued|seen|dated|presented|sent|posted)\s[^,;:]{0,30}$"
)

TO_ANOTHER = re.compile(r",?\s(?:to|until|till)\s")  # behind the day from which something was moved

# of another act
AS_IT_WAS = re.compile(  # ", as they were in May", ", who had ...", "before production can begin in 2027"
    r"(?:,\sas\s(?:it|they|he|she)\s(?:was|were|did|had)|,\swho\s(?:was|is|had|took|has)|\s(?:before|until)\s(?!the\send\b)(?:[\w’'-]+\s){1,5}?(?:can|could|put|was|were|had|is|are|\w+ed)\b)[^,;]{0,60}$"
)
AFTER_ANOTHER = re.compile(  # "signed the bill after the Senate passed it in March"
    r"\b(?:after|once)\s(?:the\s|an?\s|its\s)?(?:[\w’'-]+\s){1,5}?(?:had\s)?(?:passed|approved|adopted|rejected|signed|cleared|vetoed|introduced|ruled|ordered|fined|banned|blocked|issued|published)\s"
    rf"{_ON}{{0,60}}$"
)
ALTHOUGH = re.compile(rf"\b(?:although|though|whereas|even\sif|because(?!\sof\b)|given\sthat)\s{_ON}{{0,110}}$", re.IGNORECASE)

# of what the act is compared with
ON_TOP_OF = re.compile(  # "on top of the 10,000 paid for last year", "not the $7 million signed for in April"
    r"(?:\b(?:on\stop\sof|compared\s(?:with|to)|(?:up|down)\sfrom|instead\sof|rather\sthan|(?:above|below|beyond)\s(?:the|its|their|last|this)"
    r"|(?<!later\s)(?<!earlier\s)(?<!sooner\s)than\s(?:the|those|its|their|at|in|it|last|this|a\syear)"
    r"|(?:twice|double|triple|half|times)\swhat)(?=\W)|\b(?:twice|double|triple|times)\s(?:the\s)?$"
    rf"|(?:,\s|\s)not\sthe\s[$€£¥₩₹\d]){_ON}{{0,80}}$",
    re.IGNORECASE,
)
HALF_THE_SUM = re.compile(  # "half the 2,000 crore pencilled in last May"
    rf"\b(?:twice|double|triple|half)\s(?:of\s)?the\s{_ON}{{2,40}}?\s(?:\w+ed|spent|paid|given|set|put)(?:\s(?:in|aside))?\s(?:(?:in|for|on)\s)?$"
)

# of what the act is for
AIM_OF = re.compile(
    rf"\b(?:the|an?|its|their|our|his|her|this|[’']s)\s(?:\w+\s)?(?:aim|goal|ambition|target|vision|hope|bid|objective|intention|dream)s?\s(?:of|to|that|for)\s{_ON}{{0,100}}$",
    re.IGNORECASE,
)
_GIVE = "spend|pay|invest|give|put|provide|allocate|commit|disburse|raise|flow|reach|go"  # no purpose, but the funding itself
TO_DO = re.compile(  # behind a sum: "to train 1,000 people by 2030", "into making it twice as large by 2030"
    rf"(?:(?<!\bis)(?<!\bare)(?<!\bbe)(?<!\bwas)(?<!\bwere)(?<!\bdue)(?<!\bset)(?<!ected)(?<!\bup)\sto\s(?!(?:the|an?|its|their|be|{_GIVE})\b)[a-z]{{2,}}"
    rf"|\s(?:for|into|towards?|at|of|on)\s[a-z]+ing)\s{_ON}{{0,100}}$"
)
IS_TO_MEET = re.compile(  # what a body does, and not when there was one
    r"\b(?:(?:is|are)\s(?:due|set|expected|supposed|scheduled)\sto|(?:plans?|has|have|hopes?)\sto|will|must)\s(?:\w+ly\s)?(?:meet|report|produce|submit|deliver|present|publish|visit|review)\b"
    r"[^,;:]{0,90}$"
)
