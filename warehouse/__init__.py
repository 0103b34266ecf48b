"""THE SHELF: the only package that speaks SQL."""

from warehouse.batch import Added, Batch, Confirmed, Consulted, ExchangeRate, Kept, KeptPage, ModelReply, Quarantined, SourceFacts
from warehouse.check import Failed, check
from warehouse.errors import (
    BadSql,
    ChecksFailed,
    DiskFull,
    Locked,
    NewerFile,
    NotAnswered,
    NotFound,
    NotOne,
    Spoiled,
    TooLarge,
    TooMuchAtOnce,
    TooSlow,
    UnknownReport,
    Unusable,
    WarehouseError,
)
from warehouse.publish import Published, publish
from warehouse.query import Answer, query
from warehouse.report import Parameter, Report, report, reports
from warehouse.store import Warehouse

__all__ = [
    "Added",
    "Answer",
    "BadSql",
    "Batch",
    "ChecksFailed",
    "Confirmed",
    "Consulted",
    "DiskFull",
    "ExchangeRate",
    "Failed",
    "Kept",
    "KeptPage",
    "Locked",
    "ModelReply",
    "NewerFile",
    "NotAnswered",
    "NotFound",
    "NotOne",
    "Parameter",
    "Published",
    "Quarantined",
    "Report",
    "SourceFacts",
    "Spoiled",
    "TooLarge",
    "TooMuchAtOnce",
    "TooSlow",
    "UnknownReport",
    "Unusable",
    "Warehouse",
    "WarehouseError",
    "check",
    "publish",
    "query",
    "report",
    "reports",
]
