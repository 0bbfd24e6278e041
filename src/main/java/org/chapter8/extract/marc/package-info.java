/** Reads catalogue records of the UN Digital Library in MARCXML. */
package org.chapter8.extract.marc;
