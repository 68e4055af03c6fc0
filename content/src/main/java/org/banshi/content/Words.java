package org.banshi.content;

/** One text in every language. */
public record Words(String zhCn, String en) {

    public String in(Language language) {
        return switch (language) {
            case ZH_CN -> zhCn;
            case EN -> en;
        };
    }
}
