/**
 * Who may have what evaluated when: bodies within a size and a time, a bounded number of queries at
 * once, turns that no client can take from the others. Knows the server, and nothing of data.
 */
package org.chapter8.serve.admission;
