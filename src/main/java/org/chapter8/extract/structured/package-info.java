/**
 * What readers of files with a structure of their own share: spans of the source as passages, and
 * the desk they lay their results on.
 */
package org.chapter8.extract.structured;
