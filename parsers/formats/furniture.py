"""Which names of classes and identifiers mark what stands around a story: share bars, related links, newsletter boxes, captions."""

from __future__ import annotations

import re
from functools import lru_cache

# a word of a name, or two words in a row written together
MARKS = frozenset(
    """
    share shares sharing sharebar sharetools shareline addthis addtoany social socials socialmedia followus
    related relatedarticles relatedposts relatedcontent recirc recirculation recommend recommended recommendation recommendations outbrain taboola
    morefrom morestories morenews readmore readnext readalso seealso mostread mostpopular mostviewed popular popularposts trending teaser teasers
    newsletter newsletters signup subscribe subscription subscriptions optin mailchimp
    promo promos promotion promotions advert adverts advertisement advertising ad ads adslot adunit sponsor sponsored sponsors dfp gpt affiliate
    comment comments commentlist disqus respond replies kommentare kommentar comentarios commentaires
    byline bylines authorbio authorbox authorinfo authorcard bio biography aboutauthor aboutauthors
    breadcrumb breadcrumbs tag tags taglist topic topics keywords pagination pager pagenav prevnext postnavigation postnav
    caption captions credit credits copyright imagecredit photocredit
    cookie cookies consent gdpr cmp paywall regwall popup modal overlay lightbox toast
    sidebar sidebars widget widgets toolbar menu submenu nav navbar navigation footer masthead colophon topbar
    print printonly onlyprint timestamp dateline posted postmeta entrymeta articlemeta
    donate donation donations rating ratings poll quiz survey player gallery slideshow carousel
    skip skiplink accessibility jump backtotop login signin
    """.split()
)
# what a browser does not paint, whatever the share of the text: helpers for screen readers
UNSEEN = frozenset({"sronly", "screenreader", "screenreadertext", "visuallyhidden", "visuallyhide", "assistive", "elementinvisible"})
COMMENTS = frozenset({"comment", "comments", "commentlist", "disqus", "respond", "replies", "kommentare", "comentarios", "commentaires"})
# in a name that also says "article" or "body", a mark of the list above is mostly about the layout ("sidebar-grid__container article")
STORY = re.compile(r"article|body|content|story|entry|post|main|text", re.IGNORECASE)
WORD = re.compile(r"[a-z]+")
HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


@lru_cache(maxsize=20_000)
def mark(names: str) -> str | None:
    """Return the first word of an element's names that marks furniture, or null."""
    return next((word for word in said(names) if word in MARKS), None)


@lru_cache(maxsize=20_000)
def unseen(names: str) -> bool:
    """Say whether an element is named as one that only a screen reader reads."""
    return not UNSEEN.isdisjoint(said(names))


@lru_cache(maxsize=20_000)
def of_comments(names: str) -> bool:
    """Say whether an element is named as the readers' part of a page."""
    return not COMMENTS.isdisjoint(said(names))


def said(names: str) -> list[str]:
    """Return the words of names, and each two in a row as one."""
    words = WORD.findall(HUMP.sub(" ", names).lower())
    return words + [one + two for one, two in zip(words, words[1:], strict=False)]
