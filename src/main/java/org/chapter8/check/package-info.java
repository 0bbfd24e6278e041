/** Whether data keeps its promises: SHACL shapes and hygiene queries, as findings. */
package org.chapter8.check;
