"""Which kinds of claim each sentence makes: what rules and the document say of it, weighed together with weights learnt from labelled sentences."""
