/** Descriptions in the terms of schema.org, for search engines; knows nothing of pages. */
package org.chapter8.serve.schema;
