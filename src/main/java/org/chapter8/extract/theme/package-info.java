/** What statements, agenda items and documents are about, told by the words of their texts. */
package org.chapter8.extract.theme;
