1:[["children",{"s":"__PAGE__","h":176}]]
0:{"b":"2t14jDIH6NVMFXAm5yHx2","t":{"t":{"s":"","h":80,"c":"$Q1"}}}
