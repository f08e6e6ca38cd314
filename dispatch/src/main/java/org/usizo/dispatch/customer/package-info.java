/**
 * People: who a token or an installation stands for, customers and their profile, panic keys. Knows
 * nothing of cases.
 */
package org.usizo.dispatch.customer;
