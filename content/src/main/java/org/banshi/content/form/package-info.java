/**
 * Forms: pages of questions with types, conditions and sources, and the engine that says, for given answers, which
 * page comes next, what is wrong and what the result is. Pure; the terminal and the backend run the same code.
 */
@NullMarked
package org.banshi.content.form;

import org.jspecify.annotations.NullMarked;
