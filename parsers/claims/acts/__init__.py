"""Which acts a document tells: what its sentences tell, in whole and in part, joined where they tell of the same act."""
