/** Software of others that answers in the place of public services, on this machine. */
package org.chapter8.serve.standin;
