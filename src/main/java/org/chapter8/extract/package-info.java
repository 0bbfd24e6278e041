/** Source documents to extractions: one reader a kind of document, built from small named rules. */
package org.chapter8.extract;
