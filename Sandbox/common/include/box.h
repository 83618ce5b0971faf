void box_common_placeholder(void);
