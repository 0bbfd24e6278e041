/**
 * Makes copies of what we use of other graphs: recipes say what that is, the tables of links of
 * which resources, and {@code serve.federation} asks for it within its limits.
 */
package org.chapter8.serve.copies;
