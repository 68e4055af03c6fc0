package org.banshi.content;

/** The languages that every text exists in. */
public enum Language {
    ZH_CN("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** BCP 47. */
    public String tag() {
        return tag;
    }
}
