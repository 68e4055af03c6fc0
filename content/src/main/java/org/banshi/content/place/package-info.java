/** Where things are done: administrative divisions of five levels, the sites in them, and their hours. */
@NullMarked
package org.banshi.content.place;

import org.jspecify.annotations.NullMarked;
