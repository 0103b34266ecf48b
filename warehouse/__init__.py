"""THE SHELF: the only package that speaks SQL."""

from warehouse.batch import Added, Batch, Kept, KeptPage, Quarantined, Remembered, SourceFacts
from warehouse.errors import WarehouseError
from warehouse.store import Warehouse

__all__ = ["Added", "Batch", "Kept", "KeptPage", "Quarantined", "Remembered", "SourceFacts", "Warehouse", "WarehouseError"]
