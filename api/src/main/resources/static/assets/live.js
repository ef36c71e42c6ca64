'use strict';
/* What other desks do appears without reload. */
