/**
 * From lines as they came to paragraphs: wraps joined, page-bottom notes and their marks set apart.
 */
package org.chapter8.extract.layout;
