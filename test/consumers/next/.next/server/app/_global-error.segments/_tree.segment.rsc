1:[["children",{"s":"__PAGE__","h":176}]]
0:{"b":"PqelUCgyB3WofWEga9zrz","t":{"t":{"s":"","h":80,"c":"$Q1"}}}
