/** Items 事项: a government service with its guide, materials, form and declaration. */
@NullMarked
package org.banshi.content.item;

import org.jspecify.annotations.NullMarked;
