"""What an act is done to: the instrument, programme, body, firm or purpose, cut from the sentence that tells the act."""
