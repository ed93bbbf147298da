// A library needs a source; this one is its resources.
