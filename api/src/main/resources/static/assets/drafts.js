'use strict';
/* Drafts: nothing typed is lost. */
