"""Pages that answer 200 and are no article are named for what they are, in many words and languages; articles that speak of such pages are read."""
# ruff: noqa: ANN001  (fixtures and parameters are what their names say)

import pytest

from parsers import parse
from parsers.model import Page
from tests.parsers.formats.conftest import NOON

STORY = "".join(
    f"<p>Part {n}: the committee heard officials on the plan to regulate high-risk systems, and asked about costs.</p>" for n in range(20)
)
TEASER = "The ministry said on Saturday it would publish rules on artificial intelligence within weeks."
FORM = "<form><input name=user><input type=password name=word><button>{}</button></form>"


def shown(title, body, head="", around="<header><a href=/>Home</a></header>"):
    return f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{around}<main><h1>{title}</h1><p>{body}</p></main></body></html>"


def record(free):
    return f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Rules","isAccessibleForFree":{free}}}</script>'


SOLD_PART = '<script type="application/ld+json">{"@type":"NewsArticle","hasPart":[{"isAccessibleForFree":false}]}</script>'


def offered(text, offer):
    return shown("Rules for systems", f"{text}</p><div class=offer><p>{offer}</p></div><p>")


MISSING = {
    "said plainly": shown(
        "Page not found", "Sorry, the page you are looking for could not be found. It may have been moved. Try our search."
    ),
    "an exclamation": shown("Oops!", "We can’t find that page. Here are some popular stories instead."),
    "only in the window's title": "<html><head><title>404 - Example News</title></head><body><h1>This page has wandered off</h1><p>It may have been removed.</p>",
    "taken down": shown(
        "This article is no longer available", "The article you requested has been removed from our archive by the publisher."
    ),
    "under the site's name": shown(
        "Example News", "We could not find the page you requested. Please check the address or return to the home page."
    ),
    "without a reason": shown("Sorry", "This content isn’t available right now. It may have expired or been taken down by its owner."),
    "an error": shown("Something went wrong", "An unexpected error occurred while processing your request. Please try again later."),
    "maintenance": shown("We’ll be back soon", "Our site is down for scheduled maintenance. We apologise for the inconvenience."),
    "German": shown(
        "Seite nicht gefunden", "Leider konnten wir die von Ihnen gesuchte Seite nicht finden. Sie wurde verschoben oder gelöscht."
    ),
    "French": shown("Page introuvable", "La page que vous cherchez n'existe pas ou a été déplacée."),
    "Spanish": shown("Página no encontrada", "Lo sentimos, la página que busca no existe o ha sido eliminada."),
    "Korean": shown(
        "페이지를 찾을 수 없습니다", "요청하신 페이지가 삭제되었거나 주소가 변경되었습니다. 입력하신 주소를 다시 확인해 주세요."
    ),
    "Japanese": shown("お探しのページは見つかりませんでした", "指定されたページは移動または削除された可能性があります。"),
    "Chinese": shown("您访问的页面不存在", "抱歉，您要访问的页面已被删除或不存在，请返回首页。"),
}
LOGINS = {
    "a form": shown("Sign in", f"Please sign in to continue reading. {FORM.format('Sign in')}"),
    "under the site's name": shown(
        "Example News", f"Welcome back. Enter your details to see your account and your saved stories. {FORM.format('Log in')}"
    ),
    "without a password": shown(
        "Sign in to your account", "To continue, sign in with your organisation’s account. <a href=/sso>Continue</a>"
    ),
    "the address first": shown(
        "Log in or create an account", "Enter your email address to continue. <form><input type=email><button>Go</button></form>"
    ),
    "German": shown("Anmelden", f"Bitte melden Sie sich mit Ihrem Konto an, um diesen Inhalt zu lesen. {FORM.format('Einloggen')}"),
    "Korean": shown("로그인", f"이 페이지는 회원만 이용하실 수 있습니다. 로그인 후 이용해 주시기 바랍니다. {FORM.format('로그인')}"),
}
PURPOSES = " ".join(
    f"Purpose {n}: measure content performance and develop services, on the ground of legitimate interest." for n in range(30)
)
CONSENTS = {
    "buttons": shown(
        "Before you continue",
        "We and our 843 partners store and access information on your device. <button>Accept all</button> <button>Reject all</button>",
    ),
    "all its purposes": shown(
        "We value your privacy",
        f"We and our partners process personal data. {PURPOSES} <button>Accept all</button> <button>Reject all</button>",
    ),
    "or pay": shown(
        "Weiter mit Werbung oder im Abo",
        "Besuchen Sie uns mit Werbung und Tracking. <button>Einwilligen und weiter</button> <a href=/abo>Abonnieren</a>",
    ),
    "French": shown(
        "Votre vie privée",
        "Nos partenaires et nous utilisons des cookies pour stocker des informations. <button>Accepter et fermer</button>",
    ),
    "Japanese": shown(
        "Cookieの使用について", "当サイトでは利便性向上のためCookieを使用しています。<button>同意する</button><button>拒否する</button>"
    ),
}
CHALLENGES = {
    "a check": shown("Just a moment...", "Checking your browser before accessing. Enable JavaScript and cookies to continue."),
    "only the gatekeeper's script": "<title>x</title><p>Please wait for a short while.</p><script src=https://ct.captcha-delivery.com/c.js></script>",
    "a riddle": shown(
        "Access to this page has been denied", "Press &amp; Hold to confirm you are a human (and not a bot). Reference ID 12ab"
    ),
    "no script": shown(
        "Example News", "Please enable JavaScript and cookies in your browser to continue to this website, then reload the page."
    ),
    "a refusal": "<title>Access Denied</title><h1>Access Denied</h1>You don't have permission to access this on this server.<p>Reference #18.5c1f",
    "Russian": shown("Вы не робот?", "Подтвердите, что запросы отправляли вы, а не робот."),
    "Japanese": shown("セキュリティチェック", "あなたがロボットではないことを確認してください。続行するにはチェックを入れてください。"),
}
STUBS = {
    "a refresh": '<head><meta http-equiv="refresh" content="0;url=/there"></head><body>Redirecting to the article that you asked for...',
    "quoted within": "<meta http-equiv=Refresh content=\"3; URL='https://news.example/there'\"><p>This story now stands elsewhere, and you are on your way.",
    "the other way round": "<META CONTENT='0; url=/there' HTTP-EQUIV=REFRESH><P>The article that you asked for stands at another address.",
    "by script": "<script>location.replace('/there')</script><p>If you are not redirected automatically, follow this link to the article.",
    "frames": "<html><frameset cols=20%,80%><frame src=a.html><noframes><body>This site is made of frames, please upgrade to view it.</body></noframes></frameset>",
    "nothing but a heading": "<title>Rules for systems</title><h1>Rules for systems</h1>",
    "nothing but links": "".join(f"<li><a href=/{n}>Story number {n} about many things of the day</a></li>" for n in range(40)),
}
TEASERS = {
    "no": shown("Rules", TEASER, record("false")),
    "no, as a string": shown("Rules", TEASER, record('"False"')),
    "no, as an address": shown("Rules", TEASER, record('"http://schema.org/False"')),
    "no, of a part": shown("Rules", TEASER, SOLD_PART),
    "in microdata": f"<body itemscope itemtype=http://schema.org/NewsArticle><meta itemprop=isAccessibleForFree content=false><h1>Rules</h1><p>{TEASER}</p>",
    "by its tier": shown("Rules", TEASER, '<meta property="article:content_tier" content="locked">'),
    "an offer": offered(TEASER, "To continue reading this article, please subscribe or log in."),
    "German": offered("Das Ministerium kündigte am Samstag Regeln für Systeme an.", "Jetzt weiterlesen mit Plus. Bereits Abonnent?"),
    "Japanese": offered("政府は土曜日、人工知能に関する規則を数週間以内に公表すると発表した。", "この記事は有料会員限定です。残り1250文字"),
}
ARTICLES = {
    "long, on cookies": shown("Regulator fines site over cookie consent", f"Users could accept all or reject all cookies after many clicks.</p>{STORY}<p>"),
    "short, on cookies": shown("Regulator fines Example over cookie consent", "The authority fined Example €2 million on Monday because visitors could accept but not "
                               "reject cookies. The company said it would appeal against the decision in court."),
    "a number in a name": shown("404 Media sues over AI records", "The outlet 404 Media sued the agency on Monday for records on how it uses artificial intelligence."),
    "not found lawful": shown("Bill not found constitutional", "The court said on Friday that the bill was not in line with the constitution. Parliament has a year to mend it."),
    "on a riddle for robots": shown("Site drops captcha for verified users", "The site said on Tuesday that verified users will no longer be asked to show they are no robots."),
    "beside a login": shown("Rules for AI published", f"{TEASER} The rules bind providers of high-risk systems from August 2026, the minister said in Berlin. They will "
                            "be reviewed every two years by a board of the member states, which met in Dublin for the first time.",
                            around=f"<div class=login>Sign in {FORM.format('Sign in')}</div>"),
    "beside a consent banner": shown("Rules for AI published", f"{TEASER} The rules bind providers from August 2026, the minister said in Berlin.",
                                     around="<div class=banner>We and our partners use cookies. <button>Accept all</button><button>Reject all</button></div>"),
    "free": shown("Rules", STORY, record("true")),
    "that loads itself again": shown("Rules for AI published", TEASER, '<meta http-equiv="refresh" content="10;url=https://news.example/here">'),
    "for those without scripts": shown("Rules for AI published", TEASER, '<noscript><meta http-equiv="refresh" content="0;url=/plain"></noscript>'),
}  # fmt: skip


def each(pages):
    return pytest.mark.parametrize("html", pages.values(), ids=pages.keys())


@each(MISSING)
def test_a_page_that_is_not_there(html, page, reason_of):
    assert reason_of(parse, page(html)) == "soft_404"


@each(LOGINS)
def test_a_page_that_lets_people_in(html, page, reason_of):
    assert reason_of(parse, page(html)) == "login_wall"


@each(CONSENTS)
def test_a_page_that_asks_for_consent(html, page, reason_of):
    assert reason_of(parse, page(html)) == "consent_wall"


@each(CHALLENGES)
def test_a_page_that_checks_the_browser(html, page, reason_of):
    assert reason_of(parse, page(html)) == "bot_challenge"


def test_a_gatekeepers_header_is_enough(reason_of):
    long = Page(
        "https://news.example/x",
        "https://news.example/x",
        "page",
        shown("News", STORY).encode(),
        NOON,
        403,
        (("cf-mitigated", "challenge"),),
    )

    assert reason_of(parse, long) == "bot_challenge"


@each(STUBS)
def test_a_page_with_nothing_to_read(html, page, reason_of):
    assert reason_of(parse, page(html)) == "no_content"


@each(TEASERS)
def test_a_beginning_that_is_sold_is_partial(html, page):
    assert parse(page(html)).completeness == "partial"


@each(ARTICLES)
def test_an_article_is_read_whatever_it_speaks_of(html, page):
    assert parse(page(html)).completeness == "full"
