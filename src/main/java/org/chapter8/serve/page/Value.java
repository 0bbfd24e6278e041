package org.chapter8.serve.page;

/** What can stand as a value on a page. */
public sealed interface Value permits Text, Link {}
