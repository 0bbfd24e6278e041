/** Names in running text to entries of the authority tables. */
package org.chapter8.link;
