/** Reads the United Nations' HTML tables of Security Council meetings and vetoes. */
package org.chapter8.extract.table;
