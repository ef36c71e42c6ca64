'use strict';
/* Keys and filters of the case page. */
