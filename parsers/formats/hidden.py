"""What a browser does not paint: told by an element's own attributes, and by the page's own style sheets where they are plain.

A hidden text is written for programs. None of it may become a claim, but for what a reader comes to see after all.
"""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from parsers.formats import furniture

# all of a declaration's spaces are gone and it is in lower case
INVISIBLE = re.compile(
    r"(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|content-visibility:hidden|font-size:(?:0(?:\.\d+)?(?:px|r?em|pt|%)?|[12]px)(?:!|;|$)|opacity:0?(?:\.0+)?(?:!|;|$)"
    r"|mso-hide:all|color:(?:transparent|(?:rgba|hsla)\([^)]*,0?\.?0+\))|(?:left|top|right|bottom|text-indent|margin-(?:left|top)):-\d{3,}|clip:rect\(0|clip-path:(?:inset\((?:50|100)%|circle\(0)"
    r"|transform:scale[xy]?\(0\)|line-height:0(?:!|;|$))"
)
FLAT = re.compile(r"(?:^|;)(?:max-)?(?:height|width):[01](?:px)?(?:!|;|$)")
COLOUR = re.compile(r"(?:^|;)color:([^;!]+)")
GROUND = re.compile(r"(?:^|;)background(?:-color)?:([^;!]+)")
PLAIN = re.compile(r"\s*[a-z\d]*([.#])([A-Za-z_][\w-]*)\s*")
HIDES = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
LONGEST_SELECTOR = 2_000
SUSPECT = (
    ".//*[@hidden or @aria-hidden='true' or contains(@style, ':') or self::dialog"
    " or contains(@class, 'sr-only') or contains(@class, 'sr_only') or contains(@class, 'screen') or contains(@class, 'isually') or contains(@class, 'assistive')]"
)
MAX_SHEET = 300_000  # characters; what is longer is the whole site's
PROSE = 40  # characters in one run: less is a label
LEAST_STORY = 2_000  # characters


def mark(root: HtmlElement) -> None:
    """Give the attribute `hidden` to what the page's own style sheets hide by a plain class or id; to be called while they are there."""
    classes: set[str] = set()
    ids: set[str] = set()
    for sheet in root.iter("style"):
        if sheet.text and len(sheet.text) <= MAX_SHEET and HIDES.search(sheet.text) and not sheet.get("media"):
            for sign, name in hiding(sheet.text):
                (classes if sign == "." else ids).add(name)
    if not classes and not ids:
        return
    for element in root.iter():
        if element.get("id") in ids or not classes.isdisjoint((element.get("class") or "").split()):
            element.set("hidden", "hidden")


def hiding(sheet: str) -> list[tuple[str, str]]:
    """Return the plain selectors that a style sheet hides whatever the screen is.

    Rules are not parsed but looked for from their declaration outwards: a site's whole sheet in a page costs no more than a search.
    """
    found: list[tuple[str, str]] = []
    depth = seen = 0
    for declaration in HIDES.finditer(sheet):
        depth += sheet.count("{", seen, declaration.start()) - sheet.count("}", seen, declaration.start())
        seen = declaration.start()
        if depth == 1:  # deeper, it holds for some screens only
            opened = sheet.rfind("{", 0, seen)
            begins = max(sheet.rfind(sign, max(0, opened - LONGEST_SELECTOR), opened) for sign in "};/")
            plain = (PLAIN.fullmatch(selector) for selector in sheet[begins + 1 : opened].split(","))
            found += [(match[1], match[2]) for match in plain if match]
    return found


def unseen(root: HtmlElement) -> list[HtmlElement]:
    """Return the elements that are to be removed since nobody sees them."""
    hidden = [element for element in root.xpath(SUSPECT) if is_hidden(element)]
    if not hidden:
        return []
    within = set(hidden)
    outermost = [element for element in hidden if within.isdisjoint(element.iterancestors())]
    kept = shown_by_script(root, outermost)
    for element in kept:  # whoever reads the tree next is to see them
        for name in ("hidden", "style"):
            element.attrib.pop(name, None)
    return [element for element in hidden if element not in kept]


def is_hidden(element: HtmlElement) -> bool:
    """Say whether an element's own attributes hide it."""
    if (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or (element.tag == "dialog" and element.get("open") is None)
    ):
        return True
    if furniture.unseen(element.get("class") or ""):
        return True
    if not (style_text := element.get("style")):
        return False
    style = "".join(style_text.lower().split())
    if INVISIBLE.search(style) or ("overflow:hidden" in style and FLAT.search(style)):
        return True
    colour, ground = COLOUR.search(style), GROUND.search(style)
    return colour is not None and ground is not None and colour[1] == ground[1]


def shown_by_script(root: HtmlElement, hidden: list[HtmlElement]) -> set[HtmlElement]:
    """Return the hidden elements that a reader does see: the answer that a button opens, and the story itself, until its script runs.

    React streams a page as <div hidden>, and some sites hide a story until they know its reader: it is most of the page's prose then.
    """
    opened = set(root.xpath(".//@aria-controls"))
    kept = {element for element in hidden if element.get("id") in opened and element.get("aria-hidden") != "true"}
    late = [element for element in hidden if element.get("hidden") is not None]
    if (length := sum(map(prose_length, late))) > LEAST_STORY and length > prose_length(root) // 2:
        kept.update(late)
    headed = [element for element in hidden if element.find(".//h1") is not None]
    if headed and all(any(outer in headed for outer in heading.iterancestors()) for heading in root.iter("h1")):
        kept.update(headed[:1])
    return kept


def prose_length(element: HtmlElement) -> int:
    """Return how many characters of prose are in an element."""
    return sum(len(text.strip()) for text in element.itertext() if len(text) > PROSE)
