"""Names of months and zones as pages write them beside a date."""

from __future__ import annotations

import re

# a month a line: English German French Spanish Portuguese Italian Dutch Scandinavian; Polish Czech Finnish Turkish Russian Greek
_WEST = """
january jan januar jänner janvier janv enero ene janeiro gennaio gen januari
february feb februar feber février fevrier fév févr febrero fevereiro fev febbraio februari
march mar märz mär mrz maerz mars marzo março marco maart mrt marts
april apr avril avr abril abr aprile
may mai mayo maio mag maggio mei maj
june jun juni juin junio junho giugno giu
july jul juli juillet juil julio julho luglio lug
august aug août aout agosto ago augustus agustus
september sep sept septembre septiembre setiembre setembro set settembre
october oct oktober okt octobre octubre outubro out ottobre ott
november nov novembre noviembre novembro
december dec dez dezember décembre decembre déc diciembre dic dezembro dicembre desember des
"""
_EAST = """
stycznia styczeń ledna leden tammikuuta ocak января янв ιανουαρίου
lutego luty února únor helmikuuta şubat февраля фев φεβρουαρίου
marca marzec března březen maaliskuuta mart марта мар μαρτίου
kwietnia kwiecień dubna duben huhtikuuta nisan апреля апр απριλίου
maja května květen toukokuuta mayıs мая μαΐου
czerwca czerwiec června červen kesäkuuta haziran июня июн ιουνίου
lipca lipiec července červenec heinäkuuta temmuz июля июл ιουλίου
sierpnia sierpień srpna srpen elokuuta ağustos августа авг αυγούστου
września wrzesień září syyskuuta eylül сентября сен σεπτεμβρίου
października październik října říjen lokakuuta ekim октября окт οκτωβρίου
listopada listopad listopadu marraskuuta kasım ноября ноя νοεμβρίου
grudnia grudzień prosince prosinec joulukuuta aralık декабря дек δεκεμβρίου
"""
MONTHS = {name: number for table in (_WEST, _EAST) for number, names in enumerate(table.split("\n")[1:-1], 1) for name in names.split()}

# abbreviations by their use in the news; of names with several meanings (IST, CST, BST) the one of the larger press
OFFSETS_H = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 1, "WEST": 1, "CET": 1, "MEZ": 1, "CEST": 2, "MESZ": 2, "EET": 2, "SAST": 2, "EEST": 3,
    "MSK": 3, "TRT": 3, "GST": 4, "PKT": 5, "IST": 5.5, "WIB": 7, "ICT": 7, "SGT": 8, "HKT": 8, "AWST": 8, "KST": 9, "JST": 9, "ACST": 9.5,
    "AEST": 10, "ACDT": 10.5, "AEDT": 11, "NZST": 12, "NZDT": 13, "BRT": -3, "ADT": -3, "AST": -4, "EDT": -4, "EST": -5, "CDT": -5,
    "CST": -6, "MDT": -6, "MST": -7, "PDT": -7, "PST": -8,
}  # fmt: skip
# names that mean another offset in summer
PLACES = {
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles", "CE(S)T": "Europe/Berlin",
}  # fmt: skip
ZONE_NAME = "|".join(sorted(map(re.escape, OFFSETS_H.keys() | PLACES.keys()), key=len, reverse=True))
