/**
 * Cases over HTTP: reading, steering, watching. Thin: who may is decided by role here and by the
 * SQL of dispatch, what happens by dispatch alone.
 */
package org.usizo.api.cases;
