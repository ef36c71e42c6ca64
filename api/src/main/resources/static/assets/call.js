'use strict';
/* The call sheet by the keyboard alone. */
