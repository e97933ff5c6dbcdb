"use strict";
// Nothing here is needed to work: every page does the same without it.
