/** Programs of other people, by which the server is asked as their users would. */
package org.chapter8.serve.clients;
