"""Pages that answer 200 and are not what was asked for: an error page, a login, a consent dialogue, a check of the browser.

The wall is named and its text never kept. A long text is no wall, whatever it says: an article about cookie dialogues is an article.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml.html import HtmlElement

from parsers.formats.facts import Facts
from parsers.formats.tree import words
from parsers.model import Page, Reason, Unreadable

LONGEST_WALL = 1_500  # characters of text
CHALLENGE_HEADERS = {"cf-mitigated": "challenge", "x-amzn-waf-action": "challenge", "x-datadome": "protected"}
CHALLENGE_MARKUP = re.compile(
    r"cf-browser-verification|cf_chl_|challenge-platform/h/|_Incapsula_Resource|captcha-delivery\.com|px-captcha|perimeterx|awswaf\.com/|"
    r"g-recaptcha-response|h-captcha|ak_bmsc_challenge|ddos-guard|anubis_challenge|/_sec/cp_challenge",
    re.IGNORECASE,
)
CHALLENGE = re.compile(
    r"just a moment|checking (?:your browser|if the site connection is secure)|verify(?:ing)? (?:that )?you are (?:a )?human|are you (?:a )?(?:human|robot)|attention required|"
    r"enable javascript and cookies to continue|ddos protection by|access (?:to this page has been )?denied|unusual (?:traffic|activity)|pardon our interruption|"
    r"please complete the security check|confirm (?:that )?you(?:'re| are) (?:not a robot|human)|security check|one more step|bot (?:check|detection)|prove (?:that )?you are human|"
    r"request unsuccessful|making sure you.re not a bot|sicherheitsüberprüfung|vérification de sécurité|проверка браузера|보안 확인",
    re.IGNORECASE,
)
MISSING = re.compile(
    r"\b404\b|\b410\b|(?:page|article|story|content|document|url|resource|post)s? (?:was |is |could |can)?(?:not|n.t|no longer)(?: be)? (?:found|available|exists?)|not found|"
    r"(?:page|article|story) (?:has been |was )?(?:removed|deleted|missing|expired)|nothing (?:was )?found|doesn.t exist|does not exist|no longer exists?|oops|"
    r"seite (?:konnte )?(?:wurde )?nicht gefunden|seite existiert nicht|page (?:non trouvée|introuvable)|p[áa]gina no (?:encontrada|existe)|página não encontrada|pagina non trovata|"
    r"pagina niet gevonden|nie znaleziono|siden? (?:ble |blev )?ikke (?:funnet|fundet)|sidan (?:kunde inte hittas|hittades inte)|страница не найдена|"
    r"(?:페이지를 )?찾을 수 없|존재하지 않는|ページが見つかりません|見つかりませんでした|(?:页面|頁面|网页)(?:不存在|未找到|找不到)|找不到(?:页面|頁面|网页)",
    re.IGNORECASE,
)
LOGIN = re.compile(
    r"(?:sign|log) ?in|log ?on|please (?:register|authenticate)|members? only|create (?:an|your) account|anmelden|einloggen|se connecter|connexion|connectez-vous|"
    r"iniciar sesión|inicia sesión|entrar|accedi|inloggen|logowanie|zaloguj|logg inn|logga in|войти|로그인|ログイン|登录|登入|subscriber.?only|session (?:has )?expired",
    re.IGNORECASE,
)
CONSENT = re.compile(r"cookie|consent|partners|gdpr|privacy|datenschutz|einwilligung|zustimm|confidentialité|traceurs|privacidad|쿠키|개인정보|プライバシー|隐私", re.IGNORECASE)
CHOICE = re.compile(
    r"accept(?: all)?|agree|reject|decline|manage (?:options|preferences|choices|settings)|allow all|got it|akzeptieren|ablehnen|zustimmen|alle (?:akzeptieren|ablehnen)|accepter|refuser|"
    r"aceptar|rechazar|accetta|rifiuta|accepteren|weigeren|akceptuj|odrzuć|동의|同意|拒否|接受",
    re.IGNORECASE,
)
PAYWALL = re.compile(
    r"(?:subscribe|log ?in|sign in|register|join|become a (?:member|subscriber)|start your (?:free )?trial)[^.]{0,40} to (?:continue|keep|read|unlock|access|get)|"
    r"(?:this|the (?:full|rest of (?:this|the))) (?:article|story|content|report)(?: is)?[^.]{0,30} (?:for|to|only)[^.]{0,20}(?:subscribers|members)|already a (?:subscriber|member)\b|"
    r"subscribe to (?:read|continue|unlock)|to (?:continue|keep) reading,|(?:subscriber|member)[- ]only|unlock this (?:article|story)|you have reached your (?:article )?limit|"
    r"jetzt weiterlesen|weiterlesen mit|nur für abonnenten|diesen artikel (?:weiter)?lesen|réservé aux abonnés|(?:la suite|cet article) est réservée?|contenido exclusivo para suscriptores|"
    r"残り\d+文字|会員限定|有料会員|(?:구독|로그인) ?(?:후|하시면)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a page shows before anything is cleared away."""

    text: str
    asks_password: bool


def look(body: HtmlElement) -> Shown:
    """Return what a page shows."""
    return Shown(words(body), bool(body.xpath("boolean(.//input[@type='password'])")))


def refuse(page: Page, shown: Shown, called: str, text: str) -> None:
    """Raise Unreadable where a page is a wall; `called` is its title in every form, `text` what was read of it."""
    if (header := next((name for name, value in CHALLENGE_HEADERS.items() if (page.header(name) or "").lower() == value), None)) is not None:
        raise Unreadable("bot_challenge", f"header {header}")
    if len(text) < LONGEST_WALL and (reason := wall(page, shown, called)):
        raise Unreadable(reason, f"a page called {' '.join(called.split())[:80]!r}")


def wall(page: Page, shown: Shown, called: str) -> Reason | None:
    """Return what kind of wall a page with little text is, or null."""
    beginning = shown.text[:LONGEST_WALL]
    is_short = len(shown.text) < LONGEST_WALL
    if is_short and (CHALLENGE.search(f"{called} {beginning}") or CHALLENGE_MARKUP.search(page.body[:20_000].decode("latin-1"))):
        return "bot_challenge"
    if MISSING.search(called) or (MISSING.search(beginning) and len(shown.text) < 600):
        return "soft_404"
    if shown.asks_password and LOGIN.search(called if len(shown.text) > 600 else f"{called} {beginning}"):
        return "login_wall"
    if is_short and CONSENT.search(f"{called} {beginning}") and len(set(CHOICE.findall(beginning))) >= 2:
        return "consent_wall"
    return None


def is_cut(facts: Facts, shown: Shown, length: int) -> bool:
    """Say whether a text is only the beginning of what the publisher sells: its record says so, or a notice stands behind little text."""
    closed = any(fact.says in {"false", "no", "0"} for fact in facts.of("isAccessibleForFree")) or facts.first("tier") in {"locked", "metered"}
    if closed and length < 1_500:
        return True
    return (closed or length < 1_000) and PAYWALL.search(shown.text) is not None
