'use strict';
/* Keys and bulk acts of the queue. */
