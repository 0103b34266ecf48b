"""TLS: verified, always, against the authorities that SSL_CERT_FILE names."""
# ruff: noqa: ANN001, PLR0913, PLR0917  (fixtures and parameters are what their names say)

import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path
from socket import create_server
from threading import Thread

import pytest

x509 = pytest.importorskip("cryptography.x509")
from cryptography.hazmat.primitives import hashes, serialization  # noqa: E402
from cryptography.hazmat.primitives.asymmetric import ec  # noqa: E402

NAME = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "an authority made for this test")])


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    """Make server contexts: `authority(host, days)` has a certificate for a host that ends in so many days."""
    folder = tmp_path_factory.mktemp("tls")
    key, now = ec.generate_private_key(ec.SECP256R1()), datetime.now(UTC)

    def certificate(extension, subject, of, ends) -> x509.Certificate:
        made = x509.CertificateBuilder().subject_name(subject).issuer_name(NAME).public_key(of.public_key())
        made = made.serial_number(x509.random_serial_number()).not_valid_before(now - timedelta(days=9)).not_valid_after(ends)
        return made.add_extension(extension, critical=True).sign(key, hashes.SHA256())

    def context(host: str, days: int) -> ssl.SSLContext:
        own = ec.generate_private_key(ec.SECP256R1())
        names = x509.SubjectAlternativeName([x509.IPAddress(ip_address(host))])
        made = certificate(names, x509.Name([]), own, now + timedelta(days=days))
        plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        pem = made.public_bytes(serialization.Encoding.PEM) + own.private_bytes(serialization.Encoding.PEM, *plain)
        (folder / "server.pem").write_bytes(pem)
        server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        server.load_cert_chain(folder / "server.pem")
        return server

    root = certificate(x509.BasicConstraints(ca=True, path_length=None), NAME, key, now + timedelta(days=9))
    context.file = folder / "authority.pem"
    context.file.write_bytes(root.public_bytes(serialization.Encoding.PEM))
    return context


@pytest.fixture
def trusted(authority, monkeypatch) -> Path:
    """Trust the authority, as OpenSSL is told to."""
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    return authority.file


@pytest.mark.usefixtures("trusted")
def test_a_valid_certificate_is_taken(site, answer, visit, authority):
    here = site({"/news": answer(200, b"News")}, tls=authority("127.0.0.1", 9))

    assert visit(here, "/news").outcome == "ok"


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize(("host", "days"), [("127.0.0.1", -1), ("127.0.0.9", 9)], ids=["ended", "of another host"])
def test_a_certificate_that_is_not_valid_here_and_now_is_not(site, answer, visit, authority, host, days):
    here = site({"/news": answer(200, b"News")}, tls=authority(host, days))

    seen = visit(here, "/news")

    assert (seen.outcome, seen.reason, here.asked) == ("rejected", "tls", [])


def test_an_authority_that_nobody_trusts_is_not_trusted(site, answer, visit, authority, monkeypatch):
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    here = site({"/news": answer(200, b"News")}, tls=authority("127.0.0.1", 9))

    assert visit(here, "/news").reason == "tls"


def test_where_no_tls_is_spoken_https_is_not(site, visit):
    with create_server(("127.0.0.1", 0)) as plain:

        def refuse() -> None:
            with plain.accept()[0] as connection:
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        Thread(target=refuse, daemon=True).start()
        address, port = plain.getsockname()

        seen = visit(site({}), f"https://{address}:{port}/news", allow=frozenset({(address, port)}))

    assert (seen.outcome, seen.reason) == ("rejected", "tls")
