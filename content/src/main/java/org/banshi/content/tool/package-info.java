/** The command line for those who write content: check it, file by file and line by line, before a terminal sees it. */
@NullMarked
package org.banshi.content.tool;

import org.jspecify.annotations.NullMarked;
