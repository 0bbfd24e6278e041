/**
 * Pure functions on strings: positions that survive cleaning, numerals, dates, symbols of UN
 * documents.
 */
package org.chapter8.text;
