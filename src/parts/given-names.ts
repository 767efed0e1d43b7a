/**
 * Given names frequent in the countries whose languages the program knows: they tell a name that
 * stands alone on a line from a menu entry. Left out are those that are ordinary words or places.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
Aadi Aadidev Aadinath Aaditya Aadrika Aagam Aagney Aagneya Aaliyah Aalok Aamod Aanand Aanandinii Aanjaneya Aaratrika Aaron Aarya Aaryan Aarón Aasa
Aasha Aashritha Aatmaj Aatmaja Aatreya Aayushmaan Aayushman Aba Abani Abbey Abby Abdon Abdul Abdullah Abe Abel Abelardo Abhaidev Abhaya Abhirath
Abhisyanta Abigail Abigél Abimbola Abraham Abril Acaryatanaya Achalesvara Acharyasuta Achille Achintya Achyut Ada Adalbert Adalberta Adalberto Adam
Adar Addison Ade Adedayo Adel Adela Adelaida Adelajda Adele Adelin Adelina Adeline Adem Adheesh Adhiraj Adhrit Adi Adikavi Adil Adina Adinath Aditeya
Aditya Adityanandan Ado Adolf Adolfo Adonis Adriaan Adrian Adriana Adriano Adrien Adrienne Adrijana Adripathi Adrián Adriána Advaya Adwitiya Adán Adél
Afonso Afra Agasti Agastya Agata Agaton Aglae Agnes Agnesa Agneta Agneya Agnieszka Agnimitra Agniprava Agnivesh Agrata Agrypina Agustina Agustín Agáta
Ahalya Ahilya Ahmad Ahmed Ahmet Aida Aidan Aiden Aileen Aimee Aimée Aino Aisha Aishani Ajeet Ajit Akram Akroor Aksel Akshainie Akshaj Akshat Akshata
Akshita Akula Ala Alade Alan Alana Alba Alban Albert Alberta Alberte Albertina Alberto Albin Albina Albín Albína Alcibiade Alcide Alda Aldo Alea Alec
Alejandra Alejandro Aleksa Aleksandar Aleksander Aleksandra Aleksej Aleksi Aleksy Alemka Alena Alenka Alessandra Alessandro Alessia Alessio Alex Alexa
Alexander Alexandr Alexandra Alexandre Alexandrea Alexandrine Alexane Alexanne Alexej Alexia Alexis Aleyna Aleš Alfons Alfonso Alfonz Alfred Alfreda
Alfredo Alfréd Ali Alia Alica Alice Alicia Alicja Alida Alima Alina Aline Alisa Alisha Alison Alissa Aliya Aliyah Aljoša Alka Allan Allegra Allen
Allison Alma Alois Alojz Alojza Alok Alonzo Alparslan Alton Alva Alvin Alvina Alwar Alya Alycia Alyssa Alysson Alícia Alíz Alžbeta Amabela Amalia
Amalie Amalija Amanda Amani Amar Amara Amaranaath Amaresh Amarnath Amaya Ambar Ambra Ambroży Ambróz Amelia Amelie Ameyatma Ami Amie Amin Amina Amir
Amira Amish Amodini Amogh Amos Amrit Amrita Amritambu Amy Amália Amélia Amélie Amîr Ana Anaadi Anabel Anabela Anabelle Anagh Anal Anala Anamarija
Anamika Anand Ananda Anandamayi Anang Ananta Anar Anas Anasooya Anastasia Anastasija Anastasije Anastazija Anastazja Anastázia Anasuya Anatol Anatolie
Anci Ancica Anda Andel Andelin Andelko Andelo Anders Andi Andras Andre Andrea Andreas Andrei Andrej Andreja Andres Andrew Andrija Andrijana Andrina
Andro Andrzej András André Andrés Andy Andżelika Anej Anesa Aneta Anette Anežka Angel Angela Angelica Angelina Angeline Angelique Angelo Angie Angus
Ani Anica Anika Anil Anila Anilaabh Anilabh Anish Anissa Anita Anja Anjali Anjaneya Anjushree Anjushri Anka Ankal Anko Ann Ann-Christin Ann-Marie Anna
Annabel Annabell Annabelle Annapurna Anne Anne-Marie Anneli Annelie Annemarie Annette Anni Annie Annika Annikki Anouk Ansgary Anshula Ante Antea Antek
Antero Anthony Antigone Antoine Antoinette Anton Antonella Antoni Antonia Antonie Antonija Antonin Antonina Antonio Antony Antti Antun Antónia António
Antônio Anuja Anunay Anuraag Anurag Anusuya Anwesha Anya Anči Ančica Anđela Anđelika Anđelina Apollinary Apollo Apsara Ara Araceli Aram Ararat Arcadie
Archan Archibald Archie Arda Ari Ariadna Arian Ariana Ariane Arianna Arie Ariel Arielle Arindam Aris Aristide Arjen Arjun Arkadiusz Arkady Arlene
Armand Armando Armida Armin Arnaldo Arne Arnesh Arno Arnold Aron Arpád Arsenije Arseniusz Artemisa Arthur Artur Arturo Arun Aruna Arvid Arwen Arya
Aryan Arystarch Arîn Asha Ashlesh Ashley Ashok Ashton Asija Asja Aslesha Assunta Astrid Asya Atanazy Athena Atmaja Atmanand Atmananda Atreyee Atreyi
Attila Aubrey Audrey Augusta Augustin Augustina Augustine Augustín Aura Aurel Aurelia Aurelie Aurelio Aurora Aurélia Aurélie Ava Avadhesh Avan Avani
Avantika Avdal Awar Awaz Axel Axelle Aya Ayan Ayana Ayaz Aydan Ayden Ayinde Ayla Aylin Ayman Aynur Ayoub Ayushmati Azad Aziz Azra Azîme Aćim Ábel Ádám
Ákos Ángel Ángela Ármin Áron Áurea Ângelo Åke Åsa
Baala Baalaaditya Baalagopaal Bahula Baidehi Baijayanti Bailey Bakula Bala Balaaditya Balachandra Baladitya Balagopal Balagovind Balamani Baldwin
Balgopal Balázs Bandhu Bandhul Bankim Bara Baran Barbara Barbora Barbro Barica Barnabás Barry Bart Bartolomej Basanti Basil Bastian Batuhan Bawer Baz
Bazyli Beat Beata Beatrice Beatrix Beatriz Beatrycze Beau Becky Bela Belimir Belinda Bella Belo Ben Bence Bende Bendegúz Benedek Benedikt Benedita
Benedykt Benett Bengt Beniamin Benito Benjamim Benjamin Benjamín Benjámin Bennett Bennie Benny Bent Bente Benício Berat Berdan Berenice Berfîn
Berislav Berit Berkay Bernadette Bernard Bernardo Bernhard Bernice Bert Berta Bertalan Bertha Berti Bertram Bertrand Beryl Berçem Berîtan Berîvan
Bessie Beth Bethany Betina Betsy Bettina Betty Beulah Beverly Beáta Beňadik Beşar Bhaanumati Bhaasvan Bhaaswar Bhadra Bhadrak Bhadraksh Bhadran
Bhagavaan Bhagirathi Bhagvan Bhagwanti Bhagwati Bhamini Bhanumati Bharadwaj Bharat Bhardwaj Bhargava Bhargavi Bhasvan Bhaswar Bhaumik Bhavani Bhaves
Bheeshma Bhilangana Bhima Bhisham Bhishma Bhoj Bhoopat Bhoopati Bhooshan Bhooshit Bhramar Bhudev Bhudeva Bhupati Bhupen Bhushan Bhushit Bhuvanesh
Bhuvaneshwar Bianca Bianka Bibiana Bibianna Bibiána Bilal Biljana Bill Billie Billy Bilva Bilwa Birgitta Birgitte Birjesh Bisenija Biserka Bishnu
Björn Bjørn Blagica Blagoje Blahoslav Blaise Blake Blanche Blanka Blažej Blažena Bob Boban Bobana Bobbie Bobby Bodhan Bogdan Bogdana Boglárka Bogoljub
Bohdan Bohdana Bohumil Bohumila Bohumír Bohuslav Bohuslava Bohuš Bojan Bojana Boldizsár Boleslav Bonifác Bonnie Bora Borbála Boris Borivoje Borjan
Borka Borko Borna Borys Boróka Bosiljka Botan Botond Boyd Boško Boža Božena Božica Božidar Božidara Brad Bradford Bradley Brahma Brahmaanand
Brahmabrata Brahmanandam Brahmdev Brajan Brajendra Brajesh Brandi Brando Brandon Brandy Branimir Branimira Branislav Branislava Branka Brankica Branko
Brayan Brenda Brendan Breno Brent Bret Brett Brian Brice Bridget Bridgette Brigita Brigitta Brigitte Brijesh Britt Britt-Marie Brittany Bronislava
Brooke Bruce Bruna Bruno Bryan Bryant Brygida Brájen Buddhana Budhil Budimir Burak Byron Bystrík Bálint Bárbara Bêrîtan Bíborka Błażej
Caetana Caio Caitlin Caleb Calebe Calista Callum Calvin Camelia Cameron Camil Camila Camilla Camille Can Cana Candace Candice Candida Candido Cara
Caridad Carina Carl Carla Carles Carlo Carlos Carlota Carlotta Carlton Carmela Carmelo Carmen Carmine Carminho Carmo Carol Carole Caroline Carolyn
Carrie Carroll Cary Casandra Casey Casper Cassandra Cassandre Cassie Cataleya Catalina Catarina Caterina Catharina Catherine Cathy Cauã Ceca Cecelia
Cecil Cecile Cecilia Cecilie Cecylia Cecyliusz Cecília Cedric Cedrik Celeste Celestin Celestine Celia Celina Celine Cem Cesar Ceyda Ceyla Ceylin
Cezary Chaanakya Chad Chaitan Chakor Chakradhar Chakravartee Chakravarti Chakrika Chanakya Chanda Chandak Chandan Chandani Chandi Chandini Chandira
Chandni Chandra Chandraayan Chandrabhaga Chandrabhan Chandradev Chandrakala Chandraketu Chandrakin Chandramani Chandramauli Chandramohan Chandran
Chandranath Chandrani Chandravati Chanel Chantal Chapal Chapala Charak Charlene Charles Charli Charlie Charlotte Charuchandra Charumati Charuvrat
Charvi Chase Chaten Chatur Chatura Chaturaanan Chaturbhuj Chelsey Cheryl Chester Chetan Chetanaanand Cheyenne Chiara Chidaakaash Chidaatma Chidambar
Chidambaram Chidananda Chinmayanand Chiranjeev Chiranjeeve Chitraksh Chitrali Chitramala Chitrangada Chloe Chris Christ Christa Christelle Christer
Christian Christiane Christie Christina Christine Christoffer Christoph Christophe Christopher Christy Cindy Claes Claire Clara Clarence Clarissa
Clark Claude Claudia Claudine Claudio Claus Clayton Clelia Clemens Clement Clemente Clementina Clementine Cleo Cleopatra Clifford Clifton Clint
Clinton Cloe Clotilde Clovis Clyde Cody Colin Colleen Collin Concepción Conchita Conner Connie Connor Conrad Constantin Constança Cora Coralie
Cordelia Corey Corinna Corinne Cornelia Cornelius Corvin Cory Cosima Courtney Craig Cristian Cristiana Cristiano Cristina Cristián Cristobal Cristóbal
Csaba Csanád Csenge Csongor Ctibor Curt Curtis Cvijan Cvijetin Cynthia Cyprián Cyra Cyril Cyrus Cyryl Célia Céline César Cîhan Çîya Čarna Časlav
Čedomir
Dabiživ Dada Dado Daevi Daevika Dagmar Dagmara Dahlia Daisy Daiwik Dajana Daksha Dakshayani Dale Dalia Dalibor Dalibora Daliborka Dalida Dalila
Damaris Damayanti Damian Damiana Damien Damil Damilola Damir Damián Damjan Damjanka Damla Damodara Damon Dan Dana Dandak Dandapaani Dani Danica Daniel
Daniela Daniele Daniella Danielle Danijel Danijela Danila Danilo Danka Danko Danny Dante Danu Daphne Daphnee Dara Darcy Daria Darian Dariana Darija
Darin Darina Darinka Dario Darius Dariusz Darja Darko Darla Darlene Darnell Darrel Darrell Darren Darrin Darryl Darshan Darshwana Daryl Datta Dave
Davi David Davide Davin Davor Davorin Dawid Dax Dayaamay Dayaananda Dayaanidhi Dayamayee Dea Dean Deanna Deb Debbie Debora Deborah Debra Declan
Deeksha Deenabandhu Deepali Deepan Deepankar Deependra Deepesh Deeptanshu Deeptendu Deeptiman Deeptimay Deeptimayee Deeptimoy Deeptimoyee Deevakar
Defne Dejan Dejana Delal Delbert Delfina Delia Della Delores Delphine Demeter Demetriusz Deneval Denis Denisa Denise Denisz Deniz Dennis Derek Derrick
Desanka Desimir Desiree Dev Devadatt Devagya Devajyoti Devak Devangana Devani Devasree Devdan Deven Devesh Deveshwar Devi Devika Devin Devvrat Dewey
Dewi Dexter Dezider Dhana Dhanadeepa Dhanalakshmi Dhananjay Dhanapati Dhanesh Dhanpati Dhanu Dhanvin Dhara Dharani Dharitri Dharmaketu Dhatri Dhruv
Dhyanesh Dhyaneshwar Diana Diane Dianna Dianne Didier Diego Dieter Digambar Digambara Dijana Diksha Dilan Dilara Dilber Dildar Dilovan Dimitri
Dimitrije Dina Dinakar Dinesh Dinis Dinkar Dino Diogo Dion Dionizy Dionýz Dipali Dipankar Dipendra Dipesh Diptendu Ditte-Marie Divaakar Divakar Divjot
Divna Divya Dixie Diána Dobrila Dobromila Dobroslav Dobroslava Dolores Domagoj Domenic Domenica Domenico Domingo Dominic Dominick Dominik Dominika
Dominique Don Dona Donald Donat Donata Donato Donka Donna Donnie Donny Donát Dora Dorana Doreen Dorian Dorica Dorina Doris Dorit Dorián Dorka Dorota
Dorotea Doroteja Dorothea Dorothy Dorottya Dorthe Doug Douglas Doyle Draga Dragan Dragana Dragica Draginja Dragiša Dragoje Dragojlo Dragoljub
Dragoslav Dragutin Drahomír Drahomíra Drahoslav Drahoslava Draupadi Draža Dražen Dren Drew Drina Dron Drona Držimir Držislav Dua Duane Duarte Dubravka
Dubravko Duje Dujo Dulari Dunja Durga Durgeshwari Dustin Dušan Dušana Dušanka Dušica Duška Duško Dwaipayan Dwaipayana Dwayne Dwight Dylan Dániel Dávid
Dáša Débora Dêrsim Dîcle Dîlan Dîroj Dîrok Dóra
Earnest Ebba Ebony Eda Eddie Eddy Eden Edgar Edgardo Edison Edita Edith Edmond Edmund Edna Eduard Eduarda Eduardo Edvard Edvin Edward Edwin Edyta
Eekalabya Eero Eeva Efe Efraim Efrem Eileen Eirik Ekaaksh Ekadant Ekaksh Ekalavya Ekaling Ekaparnika Ekdant Ela Elaine Elakshi Elbert Elda Elea
Eleanor Eleanore Eleazar Elena Eleni Eleonora Eleonore Eleonóra Eli Elia Eliah Elian Eliana Eliane Eliano Elias Eliasz Elif Elijah Elin Elina Eline
Elinor Elio Elisa Elisabet Elisabeth Elise Eliseo Elissa Eliza Elizabet Elizabeth Eliška Elka Ella Ellen Elli Ellie Elliot Elliott Ellis Elly Elmer
Elmira Elmo Elnur Elodie Eloisa Eloise Eloá Elsa Elsbeth Else Elsie Elvira Elvis Elvíra Elwira Elyssa Elza Elías Elísio Elżbieta Ema Emanuel Emanuela
Emanuelly Emelie Emely Emese Emie Emil Emile Emili Emilia Emilian Emiliano Emilie Emilija Emilijan Emilio Emily Emin Emir Emma Emmanuel Emmanuelle
Emmett Emmie Emmy Emre Emília Ena Enakshi Enea Enes Ennio Enola Enrico Enrique Ensar Ensio Enya Enzo Erast Eray Erdal Eren Eriberto Eric Erica Erich
Erick Erik Erika Erin Erkki Erma Erna Ernest Ernestine Ernesto Ernst Ervin Ervín Erwin Esben Esha Eshana Eshita Esma Esmeralda Esperanza Esra Essie
Esteban Estefanía Estela Estella Estelle Ester Estera Esther Eszter Etela Ethan Ethel Etienne Eudokia Eudoksja Eugen Eugene Eugenia Eugenie Eugeniusz
Eugénia Eula Eulalia Eunice Eusebia Eusebio Eustracjusz Eva Evan Evar Evdokija Eve Eveliina Evelin Evelina Eveline Evelyn Evelyne Even Everardo
Everett Evie Evy Evîn Ewa Ewelina Eymen Ezio Ezra Érica
Fabian Fabiana Fabiano Fabien Fabienne Fabijan Fabio Fabiola Fabrice Fabrícia Fabrício Fanni Fannie Fanny Farah Fatima Fatma Fausto Fay Faye Federico
Fedor Fedora Felicia Feliciano Felicie Felicita Feliks Felipe Felix Felícia Femke Ferdinand Ferdynanda Ferenc Fernando Fidan Fidel Fikret Filemon
Filiberto Filip Filipa Filipe Filippa Filippo Filomena Filoména Filotije Finja Finley Finn Finnley Fiona Flavia Flavie Flavio Flora Flore Florence
Florencia Florencja Florentin Florentina Florian Floriana Florina Florine Florián Floyd Flynn Flóra Forrest Franc Frances Francesca Francesco Francis
Francisca Francisco Franciszek Franciszka Franco Franjo Frank Frankie Franklin František Františka Franz Franziska François Françoise Fred Freda
Freddie Frederic Frederica Frederick Frederico Frederik Fredrick Fredrik Fredy Freja Freya Frida Fridolin Fridrich Frieda Friedrich Fritz Fruzsina
Fryderyk Frédéric Fynn Fábio Félix
Gabin Gabriel Gabriela Gabriele Gabriella Gabrielle Gabrijela Gael Gaetano Gaia Gail Gaj Gajaadhar Gajabahu Gajadhar Gajbaahu Gala Galfryd Galina
Ganak Ganaka Ganapati Gandharv Gandharva Ganesh Gangesh Garrett Garry Garud Garuda Gary Gaspar Gaston Gati Gatik Gauraang Gaurang Gauranga Gautam
Gautama Gautami Gavrilo Gayatri Gayle Gašpar Gedeon Geeta Geetanjali Gejza Gellért Gemine Gemini Gemma Gene Genevieve Gennaro Geoffrey Georg George
Georges Georgette Georgiana Georgije Gerald Geraldine Gerard Gerardo Gerasim Gerazym Gerda Gergely Gergő Gerhard Germaine Germán Gerrit Gertrud
Gertruda Gertrude Gertrúda Ghanaanand Ghanashyam Ghanshyam Giacomo Giada Gian Gianluca Gianni Gideon Gil Gilbert Gilberto Gilda Gilles Gina Ginewra
Gino Gioele Gioia Giorgia Giorgio Giovanna Giovanni Giri Girija Girik Girika Girindra Giriraaj Giriraj Girish Girja Gisela Gita Gitanjali Gitte Giulia
Giuliana Giuliano Giulio Giuseppe Gizela Gladys Gleb Glen Glenda Glenn Gligorije Gloria Gobinda Gojko Golub Gonsalwy Gonzalo Gonçalo Gopaal Gopal
Gopee Gopi Gorakhanatha Gorakhnath Goran Gorana Goranka Gordan Gordana Gordon Goswamee Goswami Gottfried Gotum Gouranga Goutam Govinda Grace Gracie
Graciela Gracja Gradimir Grady Grant Greg Gregg Gregor Gregorio Gregory Greta Gretchen Grga Grgo Grgur Grigorije Griselda Grozdana Gry Grzegorz Gréta
Guadalupe Gudakesa Gudakesha Gudrun Guido Guilherme Guillermina Guillermo Gula Gulbahar Gulistan Gulseren Gun Gunilla Gunnar Gunnel Gurdev Guru Gust
Gustav Gustave Gustavo Gustáv Guy Gvozden Gwen Gwendolyn Gwido György Gábor Gérald Gérard Göran Gúbio Gülçin Günay
Habib Habiba Hafsa Hailey Hakan Hakim Halil Halim Halima Hamish Hamsini Hamza Hana Hanga Hani Hanna Hannah Hanne Hannele Hannes Hannu Hans Hans-Peter
Hans-Rudolf Hans-Ulrich Hansjörg Hanspeter Hansruedi Hansueli Harald Hari Harinakshi Harinarayan Harit Harita Harold Harriet Harrison Harry Harvey
Hasan Hasna Hassan Hattie Hawar Hayden Hayley Hazel Heather Hector Hedda Hedvig Hedviga Heema Heidi Heikki Heinrich Heinz Heitor Heja Helen Helena
Helene Helga Helin Helle Helmut Heloísa Hendrik Henri Henrich Henrieta Henrietta Henriette Henrik Henrique Henry Henryk Henryka Herbert Herman Hermann
Hermenegildo Hermine Hermína Hernán Herta Heval Hieronim Hilarion Hilary Hilda Hildegard Himadri Himani Hipolit Hira Hiranmay Hiranmaya Hiranya Holly
Homer Homero Hope Horace Horacio Horacy Hortense Hortenzia Howard Hozan Hrvoj Hrvoje Hrvojka Hubert Hugh Hugo Hunor Hvalimir Håkan Håkon Hédi Hélio
Hêvî Hülya
Ian Ibrahim Ico Ida Idris Ignacio Ignacy Ignjat Ignác Igor Iker Ila Ilaria Ilarion Ilay Ileana Ilenia Ilia Iliana Ilias Ilija Ilinka Ilja Ilko Ilmari
Ilona Ilsa Ilyas Imani Imelda Imke Immanuel Imogen Imran Imre Imrich Ina Inara Inaya Inder Indira Indra Ines Inesa Inez Inga Inge Inger Ingrid Ingrida
Inja Inka Inkeri Inna Innocenty Ino Inés Inês Iolanda Ira Irena Irene Ireneusz Irina Iris Irma Irmeli Irvin Irving Isa Isaac Isabeau Isabel Isabela
Isabell Isabella Isabelle Isabelly Isac Isadora Isaiah Isaias Isak Isidora Isis Isla Ismael Ismail Isra István Ita Iva Ivan Ivana Ivanka Ivanna
Ivančica Ivar Ive Ivek Iveta Ivica Ivna Ivo Ivona Iván Iwan Izaak Izabela Izabella Izajasz Izidor Izolda Izydor Iľja Ígor Íris
Jaakko Jace Jacinthe Jack Jackie Jacky Jacob Jacobo Jacobus Jacqueline Jacquelyn Jacques Jada Jade Jaden Jadran Jadranka Jadranko Jadro Jadwiga Jaga
Jagadish Jagadisha Jagathi Jagdeep Jagdish Jagica Jagmeet Jahnu Jai Jaime Jaimini Jairo Jake Jakob Jakov Jakub Jakubina Jamal James Jamie Jamil Jamila
Jan Jana Janaína Jane Janelle Janet Janica Janice Janie Janina Janine Janis Janka Janko Janna Janne Janni Jannik Jannis Janosch Janusz Jara Jared Jari
Jarmila Jarne Jarod Jarolím Jaromír Jaron Jaroslav Jaroslava Jasen Jasenko Jasmin Jasmina Jasmine Jasna Jason Jasper Javas Javier Jay Jaya Jayce Jayda
Jayden Jaylen Jayson Jazmin Jean Jean-Claude Jean-Daniel Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Paul Jean-Pierre Jeanette Jeanne
Jeannette Jeannie Jed Jeff Jeffery Jeffrey Jela Jelena Jelica Jelisaveta Jelka Jenna Jennie Jennifer Jenny Jens Jeppe Jerald Jeremi Jeremiah Jeremiasz
Jeremie Jeremy Jerguš Jermaine Jerome Jerry Jerzy Jerónimo Jesper Jess Jesse Jessica Jessie Jessy Jesus Jesús Jett Jette Jevrosima Jezdimir Ješa Jil
Jill Jim Jimena Jimmie Jimmy Jindra Jitender Jitendra Jiyan Joachim Joah Joakim Joan Joana Joann Joanna Joanne Joanny Joaquim Joaquín Jocelyn Jodi
Jody Joe Joel Joelle Joey Johan Johann Johanna Johanne Johannes John Johnathan Johnnie Johnny Jolana Jolanda Jolie Jolien Joline Jon Jona Jonah Jonas
Jonatan Jonathan Jonathon Joost Jordi Jordy Jorge Joris Jose Josef Josefa Josefin Josefina Josefine Josep Joseph Josephine Josette Josh Joshua Josiane
Josie Josip Josipa Joso Josue Josué José Jovan Jovana Jovanka Joy Joyce Jozef Jozefína Jozue João Joël Joëlle Joško Joža Jože Juan Juana Juanita Juda
Jude Judita Judith Judy Judyta Jugoslav Juha Juhani Juho Jukka Jule Jules Julia Julian Juliana Julianne Julie Julien Julieta Juliette Julijana Julio
Julita Julius Juliusz Juna Juraj Juri Justin Justina Justine Justus Justyn Justyna Justína Jyoti Jyotis Jyotsana Ján János Jázmin Jéssica Józef
Józefina József Jörg Jörgen Jørgen Júlia Júlio Július Jürg
Kaan Kaarina Kacper Kadir Kai Kaia Kailash Kaj Kaja Kalervo Kalevi Kali Kalinda Kalinik Kalistrat Kalpana Kalyani Kama Kamala Kamalesh Kamil Kamila
Kamilla Kamla Kamlesh Kamran Kanak Kanaka Kanchan Kanishka Kannan Kannen Kanti Kara Karan Karen Kari Karim Karin Karina Karine Karl Karl-Emil Karl-
Johan Karla Karmela Karol Karoliina Karolina Karoline Karolína Karthik Kartik Karunanidhi Kashyap Kashyapi Kasper Kassandra Kata Katariina Katarina
Katarzyna Katarína Kate Katharina Katherine Kathleen Kathrine Kathryn Kathy Katica Katie Katija Katina Katja Katrin Katrina Katrine Kawa Kay Kaya
Kayden Kayla Kaylee Kayleigh Kazimierz Kazimír Keano Keanu Keerti Keira Keith Kelley Kelli Kellie Kelly Kelvin Kemal Ken Kenan Kende Kendra Kenneth
Kenny Kent Kenza Kenzo Kerem Kerim Kerry Kerstin Kevin Khadija Khalil Kian Kiana Kiara Kika Kilian Kim Kimberly Kin Kincső Kinga Kira Kiran Kirilo
Kirk Kirsten Kirti Kjell Klaas Klara Klarencjusz Klaudia Klaudiusz Klaus Klemens Klement Klementyna Kleopatra Klára Kléber Kobe Koloman Kolos Konrad
Konstancja Konstantin Konstanty Konstantyn Konštantín Koralia Koray Kornel Korneli Kornelia Korneliusz Kornél Kornélia Kosta Koçer Krešimir Krishna
Krishnadas Krishnadasa Krista Kristen Kristi Kristian Kristie Kristiina Kristijan Kristin Kristina Kristine Kristián Kristoffer Kristopher Kristy
Kristína Kristóf Krisztián Krisztofer Krištof Krsto Kruno Krunoslav Krystal Krystian Krystyna Krzysztof Ksawera Ksawery Ksenia Ksenija Ksenofont Kumar
Kumari Kumuda Kurt Kuzman Kvetoslava Kwintyn Kyan Kyle Kyllikki Kyra
Laal Lachlan Lada Ladislau Ladislav Lai Laila Lajos Lakshman Lakshmi Lakshmidhar Lakshminath Lal Lala Lalita Lamar Lambert Lamia Lana Lance Lara
Larisa Larissa Larry Lars Larysa Lasse Latif Latoya Laura Laure Lauren Laurence Laurencja Laurencjusz Laurens Laurent Laurenty Laurentyna Lauri
Lauriane Laurie Laurin Laurine Lauryn Lava Lavanya Laverne Lavinia Lavínia Lawrence Laxman Laxmi Layla Lazar Lea Leah Lean Leana Leander Leandra
Leandro Leann Leanne Leda Lee Leela Leena Leif Leigh Leila Lela Leland Lelia Len Lena Lene Leni Lenia Lenka Lenn Lennart Lennert Lennie Lennox Lenny
Lenya Leo Leon Leona Leonard Leonardo Leone Leonel Leoni Leonid Leonida Leonidas Leonie Leonor Leonora Leontina Leopold Leopoldina Leopoldo Leposava
Leroy Lesana Leslie Lester Leticia Letizia Letícia Lev Levent Levente Levi Levin Levoslav Lewis Lexi Lexie Leyla Lia Liam Lian Liana Lias Libuša Lidia
Lidija Liisa Lila Lili Lilia Lilian Liliana Liliane Lilianna Lilien Liliána Lilla Lillian Lillie Lilly Lilou Lily Lina Linda Lindsay Lindsey Line
Linett Linn Linnea Linnéa Lino Linus Lio Lionel Lis Lisa Lisandro Lisanne Lisbeth Lise Liselotte Liv Liva Livia Livio Liya Liyana Liz Liza Lizbeth
Ljiljana Ljuba Ljubica Ljubiša Ljubomir Ljudevit Lloyd Logan Lois Lola Lone Lonnie Lora Loredana Loren Lorena Lorene Lorenz Lorenza Lorenzo Loretta
Lori Lorin Loris Lorna Lorraine Lotta Lotte Lotti Lou Louay Louie Louis Louisa Louise Lourenço Lovisa Lovorka Lowell Loïs Luan Luana Luc Luca Lucas
Lucca Luce Lucia Lucian Luciana Luciano Lucie Lucien Lucienne Lucija Lucijan Lucile Lucille Lucio Lucius Lucja Lucjan Lucy Lucía Ludmila Ludovic
Ludovica Ludvig Ludwig Ludwik Ludwika Luena Luigi Luis Luisa Luise Luiza Lujza Luka Lukas Luke Lukáš Lula Luna Lungelo Luther Luz Luís Luísa Lya Lyam
Lydia Lydie Lykke Lyla Lyle Lynda Lynette Lynn Lynne László Léna Lívia Lîlan Lîrîk Lýdia Ľubica Ľubomír Ľubomíra Ľubor Ľuboslav Ľuboslava Ľuboš
Ľudmila Ľudomil Ľudomila Ľudovít
Maarit Mabel Mable Maca Mack Mackenzie Macy Madalena Maddison Madeleine Madeline Madhuri Madina Mads Mae Maeve Mafalda Magali Magda Magdalena
Magdaléna Maggie Magnus Mahdi Mahendra Mahesh Maheswar Mahir Mahmoud Mahmud Maia Maica Maida Maija Maira Maitê Maja Majda Makary Maksim Maksym
Maksymilian Malati Malcolm Malena Malene Malia Malik Malika Malin Malina Mališa Malou Malthe Malti Malvina Malvína Malwina Mamie Manda Mandaakin
Mandakini Mandy Manel Manfred Mangala Mangalya Mani Manik Manikya Manisha Manjusha Manoj Manon Mansur Manuel Manuela Mara Marc Marcel Marcela Marceli
Marcell Marcella Marcelo Marcia Marcin Marco Marcos Marcus Mare Marek Maren Marena Margaret Margareta Margarida Margarita Margaréta Margaux Margie
Margita Margot Margrit Margrith Marguerite Mari Maria Mariam Marian Mariana Marianna Marianne Mariano Marica Maricarmen Marie Mariella Marija Marijana
Marika Marilena Marilou Marilu Marilyn Marilú Marin Marina Marinko Marino Mario Marion Marisa Marisol Marit Marita Marius Marián Marja Marjan Marjatta
Marjorie Mark Markika Markku Marko Markus Marlen Marlena Marlene Marley Marli Marlies Marlis Marlo Marlon Marlène Maroš Marsha Marshall Marta Marte
Martha Marthe Martim Martin Martina Martine Martti Marty Martyna Martín Marut Marvin Marwa Mary Maryam Maryann Maryna María Marína Massimo Matan Mate
Matej Mateja Mateo Mateus Mateusz Matheus Mathew Mathias Mathilda Mathilde Mathis Matias Matija Matilda Matilde Matis Matko Mato Mats Matt Matteo
Matthew Matthias Matthis Matti Mattia Mattias Mattie Mattis Matylda Matías Matúš Maud Maude Maureen Maurice Mauricio Mauro Maurycy Max Maxim Maxima
Maxime Maximilian Maximiliano Maximilián Maxine Maya Mayoor Mayra Mayte Mazlum Małgorzata Maša Mašinka Medard Medina Medya Meena Meenakshi Megan
Meghan Meghnad Meghnath Mehmet Meike Meire Melania Melanie Melany Melba Melek Melenija Melike Melina Melinda Melis Melisa Melissa Melita Melvin
Melánia Menaka Menka Mercedes Meredith Merete Merle Merlin Mert Merve Mervin Meryem Mete Metod Mette Mia Mica Micael Micaela Micah Micha Michael
Michaela Michal Michalina Michał Micheal Michel Michele Micheline Michelle Mick Miguel Mihael Mihailo Mihajlo Mihály Mija Mijat Mika Mikael Mikaela
Mikail Mikayla Mike Mikkel Mikko Miklós Mikołaj Mikuláš Mila Milada Miladin Milana Milanka Milanko Mildred Mile Milena Miles Mileta Milica Milisav
Milivoj Milić Miljan Miljana Miljenko Milka Milla Mille Milo Milojica Milomir Milorad Miloslav Miloslava Milota Miloš Milton Milutin Milán Mima Mimo
Mina Minakshi Mindy Minerva Minna Minnie Miodrag Miomir Mira Mirabela Miran Miranda Miray Mirco Mireille Mirela Mirella Miriam Miriama Mirjam Mirjana
Mirka Mirko Mirkó Mirna Miro Miron Miroslav Miroslava Mirza Mislav Mitar Mitchell Mitra Mizgîn Miša Miško Mladen Mlađana Moa Modest Modesto Mohamed
Mohammad Mohammed Mohan Mohana Mohinder Mohini Moira Moisés Mojmír Mojżesz Molly Momir Momira Mona Monica Monika Monique Monserrat Morgan Morgana
Moritz Morris Morten Moses Moussa Muhammad Muhammed Muhsin Mukesh Mukul Murat Muriel Murilo Musa Mustafa Mya Myla Mylan Myra Myriam Myrna Myron Myrtle
Márcia Mária Mário Márk Márton Mátyás Máté Mércia Mónica Móric
Nada Nadalina Nadežda Nadia Nadine Nadir Nadja Nadzieja Nahid Nahil Naja Nalini Nana Nancy Nanda Nanna Naomi Naomie Napoleon Nara Narayan Narcis
Narcisa Narciso Narendra Narin Narinder Nasrullah Nastja Natalia Natalie Natalija Natan Natanael Nataniel Natasa Natasha Nataša Nate Nathalie Nathan
Nathanael Nathaniel Natka Natália Naval Naveen Navin Nawal Nawroz Nazariusz Nazary Nazif Nađa Neal Nebojša Neda Nedeljko Nedjeljka Nedjeljko Neil Nela
Neli Nelli Nellie Nelly Nelson Nemanja Nena Nenad Neo Nera Nerea Nesa Nestor Nettie Neva Neven Nevena Nevenka Nevin Nevio Newroz Nia Nicholas Nichole
Nick Nicklas Nico Nicola Nicolai Nicolas Nicole Nicoline Nicolás Niels Nigar Nika Nikita Nikki Niklas Niklaus Niko Nikodem Nikola Nikolai Nikolas
Nikolasz Nikoleta Nikolina Nikša Nil Nila Nils Nimit Nimród Nina Nine Nino Niranjan Nirbhay Niro Nisa Niştîman Njegomirka Noa Noah Noam Noan Noe Noel
Noelia Noemi Noemie Nola Nolan Nolen Nona Noor Nora Norah Norbert Norberto Norina Norma Norman Nour Novak Novella Novi Noé Noémi Noël Noëlle Nuno Nur
Nurlan Nuša Nándor Nátán Nóra Núbia Núria Nûda Nûdem Nûredîn
Obrad Obren Oceane Octavia Octavio Oda Odin Odon Ofelia Ofélia Ognjana Ognjen Ojaswini Oke Ola Olaf Olavi Oldrich Ole Oleg Olga Olgica Olimpia Oliva
Oliver Olivera Olivia Olivier Olivér Oliwia Oliwier Olle Ollie Olof Olympia Olívia Omana Omar Omolara Ondrej Onufry Onur Oormila Opal Opalina Opaline
Ophelia Ora Oren Orestes Orlando Ornella Orville Orvokki Oscar Oskar Oskari Osman Osmund Ostoja Osvaldo Otilia Otis Oto Otto Otília Owen Oxana Ozren
Oľga Óscar Ömer
Pablo Padma Paige Paja Palmira Pam Pamela Panka Pankracy Pankrác Panna Pantaleon Paola Paolo Param Paramartha Parvati Pascal Pascale Pasquale Pat
Patrice Patricia Patricio Patrick Patrik Patrizia Patrycja Patrycjusz Patrycy Patryk Patrícia Patsy Patti Patty Paul Paula Paulette Pauliina Paulin
Paulina Pauline Paulo Paulína Pava Pave Pavel Pavica Pavle Pavol Paweł Pedro Peggy Pekka Pelagia Penelopa Penelope Pentti Pepo Per Pera Percy Perica
Perla Pernilla Pero Perry Peruna Perî Petar Pete Peter Petko Petra Petri Petrija Petronela Petteri Phil Philip Philipp Philippe Phillip Phoebe Phyllis
Pia Pierre Pierre-Alain Pierre-André Pieter Pietro Pilar Piotr Piper Pirjo Pirkko Pius Platon Polikarp Pontus Poornima Poppy Porfiriusz Porfiry Poul
Pramila Pran Pranay Prasad Prasanna Prathamesh Pravdan Pravoslav Prayag Predrag Preity Prem Prema Preston Prisca Priscilla Priska Priya Priyala
Prokles Prokop Prokul Prosper Prvoslav Puneet Purnima Purushottam Pushti Päivi Péter Pío
Queen Quentin Quinn Quinten
Rachael Rachel Rachela Radenko Radha Radina Radislav Radivoje Radiša Radmila Radmilo Radojka Radomir Radomír Radosav Radoslav Radovan Radoš Radul
Radúz Rafael Rafaela Rafaël Rafał Rafid Rageshwari Rageswari Rahel Rahim Rahmi Rahul Raif Raina Rainer Raisa Raj Rajan Rajendra Rajinder Rajiv Rajko
Rajmund Rajna Rajnold Rakesh Rakita Ralph Rama Ramaa Ramesh Rameshwar Ramiro Ramon Ramona Ramón Rana Randal Randall Randolf Randolph Randy Rania
Ranjeet Ranjit Ranko Raoul Raphael Raphaël Raquel Rasmus Rastislav Rati Ratimir Ratna Rauf Raul Ravi Ray Rayan Rayen Raymond Raúl Raško Rebeca Rebecca
Rebeka Regina Reginald Regitze Regula Regína Reina Reinhard Relja Remo Remus Renata Renate Renato Rene Renee Renja Renáta René Renée Reto Rex Reza
Reşîd Rhea Rhonda Ria Riana Ricardo Riccardo Richard Richárd Rick Rickard Rickey Ricky Rico Riitta Rija Rikke Riley Rina Rino Ristana Rita Ritesh
Ritva Roan Robert Roberta Roberto Robi Robin Robinson Robyn Rocco Roch Rochelle Rocio Rocío Roderick Roderyk Rodney Rodolfo Rodoljub Rodrigo Rogelio
Roger Rohan Rohana Rohit Roj Roko Roksana Roland Rolando Rolf Roman Romana Romeo Romeu Romina Romuald Romulus Romy Ron Ronak Ronald Ronja Ronnie Ronî
Roosevelt Rosa Rosa-Maria Rosalia Rosalie Rosalinda Rosamunda Rosana Rosanna Rosario Rose Rosemarie Rosemary Roser Rosie Rosina Ross Rostislav Rowan
Roxana Roxane Roxanne Roy Roza Rozalia Rozina Rozália Roşan Ruben Ruby Rubén Rudolf Rudolph Rudra Rudy Ruedi Rufina Rufus Rui Rukhmani Rukmin Rumena
Rupert Rupinder Ruslan Russell Rustam Ruta Ruth Ruža Ružena Ružica Ryan Ryszard Réka Rênas Róbert Róza Róża Rúben Rûken Rüya
Sabina Sabine Sabri Sabrina Sabína Sachin Sadie Safa Safira Safiya Sagar Said Sakari Salih Salim Sally Salma Salome Salomea Salomon Salvador Salvatore
Salwator Sam Samanta Samantha Samara Sameer Sami Samia Samir Samira Sammie Sammy Samson Samuel Samuele Sancho Sanda Sander Sandra Sandrine Sandro
Sanja Sanjay Sanjin Sanka Sanne Santiago Santina Santino Sanya Sara Sarada Sarah Sarala Saraswati Sari Sarina Sarisha Sarla Saroja Sarvin Sasha Saskia
Satish Satu Satyen Saul Savannah Savina Saúl Saša Scarlett Scott Scottie Sean Sebastian Sebastião Selena Selim Selin Selina Selma Semih Sena Senka
Seppo Serafin Serafina Serdar Serena Serge Sergej Sergi Sergio Sergiusz Serhad Serhat Servác Seth Severín Seweryn Shakti Shakuntala Shana Shane Shania
Shankar Shanna Shannon Shanon Shantanu Shanti Shany Sharda Shari Sharmila Sharon Shashi Shashikala Shaun Shawn Shawna Shayna Sheela Sheila Sheldon
Shelia Shelley Shelly Sher Sheri Sherman Sherri Sherry Sheryl Shirley Shiv Shivakari Shobhana Shresth Shresthi Shreya Shreyashi Shridevi Shrishti
Shubha Shubhaprada Shwet Siddarth Siddhi Siddhran Sidney Sidonia Sidonie Sidónia Sienna Signe Sigurd Silas Silje Silvan Silvana Silvester Silvia
Silvija Silvio Simen Simeon Simisola Simo Simon Simona Simone Simonida Simão Sina Sinan Sindre Sinikka Siniša Sirineu Siro Sitara Siv Skye Slava
Slavek Slaven Slavica Slavka Slavko Slavoljub Slavomír Slađana Slobodan Slobodanka Sloka Sláva Slávka Smiljana Smita Smriti Snežana Snježana Sofia
Sofie Sofija Sofía Solange Soledad Solveig Som Soma Somnath Somu Sondre Sonia Sonja Sonya Sophia Sophie Soraia Soraya Soňa Spencer Spirydion Srboljub
Sredoje Srećko Srna Stacey Stacy Stan Stanislav Stanislava Stanisław Stanko Stanley Staša Steen Stefan Stefana Stefania Stefanie Stela Stella Stephan
Stephanie Stephen Stevan Steve Steven Stewart Stig Stine Stipan Stipe Stjepan Stojan Stojanka Strahinja Stribor Stuart Stéphane Stéphanie Stêr Subhash
Subhashini Subhasini Subodh Sucheta Sudeva Sue Sujata Sukanya Suma Suman Sumitra Sune Sunita Sunniva Sunčica Suresh Surya Suryakant Suryakanta
Suryakantam Susan Susana Susanna Susanne Susheel Sushil Sushma Susie Suzana Suzanne Suélen Svebor Sven Svend Svetislav Svetlana Svetolik Svetomir
Svetozár Svätopluk Swami Swapnil Swara Swarnalata Sweta Sybilla Sylvester Sylvia Sylvie Sylwester Sylwia Synne Szabolcs Szczepan Szofi Szofia Szonja
Szymon Szófia Sámuel Sándor Sára Sérgio Sílvia Sîma Sîpan Søren Şervan Şêxmus Şîlan Şîrîn Štef Štefan Štefánia
Tabea Tabitha Tacjana Tadeo Tadeáš Tadija Taha Tahir Tahlia Talia Talita Tamara Tami Tamia Tammy Tamás Tania Tanirika Tanja Tanushree Tanushri Tanya
Tapan Tapani Tapio Tara Taras Tari Tarja Tarun Tasa Tasha Tasnim Tatiana Tatjana Taylor Tea Ted Teddy Tej Teja Tejas Tekla Tellervo Temitope Teo
Teodor Teodora Teodoro Teofil Teona Terence Terencjusz Teresa Tereza Teri Terrance Terrell Terrence Terri Terry Tertuliano Terézia Tess Tessa Thalia
Thea Thelma Theo Theodor Theodora Theodore Theresa Therese Thiago Thomas Théo Tia Tiago Tiana Tiara Tibor Tichomír Tiffany Tihomir Tiina Tija Tijana
Till Tim Timea Timmy Timo Timon Timotej Timoteo Timothy Timur Tina Tine Tiril Titi Titilayo Tito Titus Tobias Tobiasz Tobin Toby Todd Tom Toma Tomas
Tomasz Tome Tomislav Tomislava Tommie Tommy Tomo Tomás Tomáš Tomé Tone Toni Tonija Tonka Tonko Tony Tonya Tonči Tončica Torbjörn Tracey Traci Tracy
Travis Trevor Tricia Trilochan Trilochana Trilok Trilokanath Trilokesh Triloki Trine Trisha Tristan Troels Trpimir Trpko Tuana Tuomas Tushar Tuula
Tuulikki Tuva Tvrtko Tyler Tymoteusz Tyron Tyrone
Ubaldo Udai Udit Ueli Uffe Ugo Ujjawal Ujjwal Ulf Ulla Ulrich Ulrik Ulrika Uma Umang Umar Umut Una Upendra Urban Uriel Urmila Urs Ursula Uršuľa Usha
Uttam
Vadim Vagn Vaidehi Vaijayanthi Vaijayanti Vaishnavi Vaishno Vaishvi Vala Valdemar Valentim Valentin Valentina Valentine Valentino Valentín Valentína
Valera Valeria Valerie Valerija Vali Valter Valtteri Valér Valéria Valérie Vanda Vanesa Vanessa Vanja Varalakshmi Vasanti Vasco Vasil Vasilisa Vasko
Vasudev Vasudeva Vasudha Vasundhara Vatroslav Vavrinec Veda Vedang Vedanga Vedanshi Vedran Vedrana Veikko Vela Velana Velibor Velimir Velimira Velina
Velma Vencel Vendel Vendelín Venera Vera Verda Verena Verica Verna Verner Vernon Veronica Veronika Verónica Veselinka Vesna Vibeke Vicente Vicki
Vickie Vicky Victor Victoria Vida Vidak Vidhur Vidhya Vidur Vidya Viera Vieroslava Viggo Vijay Vijeko Viktor Viktoria Viktória Vilde Vilhelm Viliam
Ville Villy Vilma Vilmos Vimal Vimala Vinay Vince Vincenc Vincent Vincenza Vincenzo Vinka Viola Violeta Violette Virgil Virginie Virág Vishnu
Vishwamitra Vito Vitor Vittoria Vitória Vivian Viviana Viviane Vivien Vivienne Višnja Vjekoslav Vjenceslav Vladana Vladek Vladimir Vladimira Vladimír
Vladimíra Vladislav Vladislava Vlado Vlasta Vlastimil Vlastimir Vlatka Vlatko Vojin Vojislava Vojtech Vratislav Vratko Vreni Vrinda Vrund Vsevolod
Vujadin Vujica Vuk Vukan Vukašin Vukica Vukota Vyas Václav Vânia Véronique Víctor Vít Vítor Víťazoslav
Wacław Walenty Walentyn Walentyna Waleria Walerian Walery Walgierz Wallace Walter Wanda Wanesa Warley Warren Wawrzyniec Wayne Welat Wendell Wendy
Werner Weronika Wesley Wessel Whitney Wiara Wiktor Wiktoria Wilbert Wilbur Wilfred Wilfryd Wilhelm Wilhelmina Willard Willem Willi William Willie
Willis Willow Willy Wilma Wilson Wincenty Winifred Winston Wirginia Witalis Wolfgang Woodrow Władysław Włodzimierz
Xander Xatûn Xaver Xavier Xebat Xenia Xezal Ximena Xochitl Xénia
Yago Yahya Yamileth Yango Yani Yannick Yannik Yannis Yara Yaretzi Yasin Yasmin Yasmine Yassin Yassine Yekta Yogendra Yogesh Yoginder Yolanda Yolande
Younes Youssef Yuna Yunus Yuri Yusuf Yves Yvette Yvonne Yûsiv
Zac Zachariasz Zachary Zack Zackary Zafir Zahra Zaira Zakaria Zakary Zalán Zana Zara Zarije Zavida Zayd Zdenka Zdenko Zdeslava Zdravko Zehra Zejnep
Zelda Zena Zeno Zenobia Zente Zerdeşt Zerya Zeyd Zeynep Zilan Zina Zinaida Zion Zita Ziyad Zlata Zlatica Zlatka Zlatko Zoe Zoey Zofia Zoja Zoltan
Zoltán Zora Zoran Zorana Zorka Zoé Zoë Zrinislav Zrinko Zselyke Zsolt Zsombor Zsófia Zuzana Zuzanna Zvezdana Zvonimir Zvonko Zygmunt Zénó Zétény Zîlan
Zîn Żaneta Žaneta Željka Željko Želmíra Žigmund Žofia
Đina Đorđe Đura Đurađ Đurda Đurica
Łazarz Łucja Łukasz
Євген Єремій
Іван Іванна Ігор Ізяслав Ілля Ілона Інна Іннеса Ірина Ірма
Август Августин Авдей Аверкий Аверьян Авксентий Аврелій Аврелія Аврора Автоном Агап Агапія Агата Агафон Агафья Агафія Аггей Агнеса Агнія Агрипина Ада
Адам Аделаїда Аделіна Адриан Адріана Адріян Азалія Азарий Азарій Аким Акулина Алевтин Алевтина Александр Александра Алексей Алина Алла Альберт Альбіна
Альвіна Аліна Амвросий Амос Ананий Анастас Анастасия Анастасій Анастасія Анатолий Анатолій Анатолія Ангелина Ангеліна Андрей Андрон Андроник Андрій
Анжела Анжелика Аникей Аникита Анисим Анна Антип Антон Антонида Антонин Антонина Антоній Антоніна Антонія Антін Анфіса Аполлинарий Аполлон Аполлонія
Аполлінарія Арефий Аристарх Аркадий Аркадій Аркадія Арсен Арсений Арсеній Артем Артемий Артемія Архип Аскольд Афанасий Афанасій Афанасія Афиноген
Бажен Благовіста Богдан Богдана Богуслава Божемир Божен Божена Болеслав Болеслава Боримир Боримисл Борис Борислав Борислава Боян Братимир Братислав
Братомил Братослав Бронислав Броніслава Брячислав Будимир Буйтур Буревіст Біломир Білослав Білослава Біляна
Вадим Валентин Валентина Валерий Валерия Валерьян Валерій Валерія Варвара Варлаам Варфоломей Василий Василина Василиса Василь Вацлав Велемир Велимир
Венедикт Вениамин Вера Вероника Викентий Виктор Викторин Виктория Виссарион Виталий Влад Влада Владилен Владимир Владислав Владислава Владлен Влас
Власта Володимир Володислав Всевлад Всеволод Всемил Всеслав Всеслава Вышеслав Вячеслав Віктор Вікторія Вілена Віленіна Віліна Віола Віолетта Віра
Віргінія Віта Віталій Віталіна
Гаврила Гаврило Галактион Галина Ганна Гарнослав Гедеон Гелена Геннадий Геннадій Георгий Георгій Герасим Герман Глафира Глеб Гліб Гнат Гордей Гордій
Горимир Горислав Гостомысл Градимир Гремислав Григорий Григорій Гурий
Давыд Далемир Далеслава Дана Данила Данило Дарина Дарислава Даромир Дарья Дарій Дементий Демид Демьян Денис Дмитрий Дмитро Добринка Добромила Добромир
Добромира Добромисл Добромисла Добромысл Доброслав Доброслава Долеслава Доляна Дорофей Діана Діяна
Евгений Евгения Евграф Евдоким Евдокия Евлампий Евпраксия Евсей Евстафий Евстигней Евфросиния Егор Екатерина Елена Елизавета Елизар Елисей Емельян
Епифан Еремей Ермил Ермолай Ерофей Ефим Ефрем
Жанна Жозефіна
Забава Захар Захарій Зборислав Звенигор Звенимир Звенислав Звенислава Земислав Зеновій Зинаида Зиновий Зиновій Злат Злата Златомир Зоремир Зореслав
Зореслава Зорина Зорян Зоряна Зосима Зоя Зінаїда
Иван Иванна Игнатий Игорь Измаил Изот Изяслав Иларион Илья Иннокентий Иосиф Ипат Ипатий Ипполит Ираида Ираклий Ирина Исай Исидор
Казимир Калина Каллистрат Капитон Карл Карп Каріна Касьян Катерина Квітка Квітослава Кий Ким Кир Кира Кирилл Клавдий Клавдия Клавдія Климент Кондрат
Кондратий Конон Константин Корнелій Корнил Корнило Корнилій Корній Костянтин Крентта Ксения Ксенія Кузьма Купава Куприян
Лавр Лаврентий Лаврентій Лаврін Лад Лада Ладимир Ладислав Ладо Ладомир Лазарь Лариса Лев Левко Леон Леонид Леонтий Леся Лидия Ликера Листвич Лонгин
Лора Лука Лукия Лукьян Лучезар Любава Любим Любислава Любов Любовь Любодар Любозар Любомила Любомир Любомира Люборада Любослава Любосмысл Людмила
Людомила Лідія Лілія
Майя Макар Максим Максимильян Мальва Маргарита Мариан Марина Мария Марк Марко Маркіян Марта Мартын Мартьян Марфа Марічка Марія Матвей Матвій Меланія
Мефодий Мечислав Мечислава Микита Микола Милан Милен Милий Милица Милован Милодара Милослава Мина Мир Мирон Мирослав Мирослава Митофан Михаил Михайло
Михей Модест Моисей Мокей Мокрина Мотря Мстислав Мстислава Мусій Мілана
Надежда Надія Назар Назарій Наина Наркис Наталья Наталія Натан Наум Неля Немир Немира Нестор Никандр Никанор Никита Никифор Никодим Николай Никон Нина
Нинель Нифонт Нонна Ніна
Огняна Оксана Октябрина Олег Олександр Олександра Олексій Олелько Олена Олесь Олеся Олимпиада Олимпий Ольга Омелян Онуфрий Орест Ореста Орина Орислава
Орися Орхип Оріяна Осип Остап Остромир Охрім
Павел Павло Павліна Палажка Панас Панкрат Панкратий Пантелеймон Панфил Парамон Парфен Пахом Пелагея Пелагія Петр Петро Пилип Пимен Платон Подолян
Поликарп Полина Поляна Поліна Порфирий Потап Потішана Прасковья Пров Прокл Прокофий Прохор
Радим Радимир Радислав Радміла Радован Радослава Раиса Ратибор Ратимир Ратмир Раїна Раїса Регина Родион Родослав Родіон Роксолан Роксолана Роман
Ромена Ростислав Ростислава Рубен Руслан Руслана Рюрик
Савва Савватий Савелий Самсон Самуил Светлана Светозар Святополк Святослав Святослава Світлана Севастьян Селиван Селиверст Семен Семибор Серафим
Сергей Сергій Сигизмунд Сидор Сила Силантий Сильвестр Симон Синклитикия Синьоок Слава Славолюб Славомир Славута Сміяна Сніжан Сніжана Сократ Сологуб
Соломон Соломія Соня София Софон Софрон Софія Спартак Спиридон Станимир Станислав Станислава Станіслав Степан Стефаній Стожар Стоян Сюзана
Таисия Тамара Тарас Татьяна Таїсія Твердислав Творимир Терентий Тетяна Тимофей Тимофій Тимур Тиміш Тит Тихон Трифон Трофим Тур
Ульян Ульяна Устим Устин Устина
Фадей Фаина Фаїна Феврония Февронія Федор Федора Федосий Федот Феликс Феодосія Феоктист Феофан Ферапонт Филарет Филимон Филипп Фирс Флорентин Фока
Фома Фортунат Фотий Фрол Фёкла
Харитина Харитон Харлампий Хвалимир Хорив Христина Христофор Христя
Чеслав Чорнота
Щастислав Щек
Эдуард Элеонора Эмилия Эмиль Эммануил Эраст Эрнест Эрнст
Ювеналий Юлиан Юлий Юлия Юліан Юліанна Юлія Юрий Юрій Юстина Юхим Юхима Юхимія
Яков Якуб Яна Януарий Ярема Ярина Яровид Яромил Яромир Ярополк Ярослав Ярослава
`.split(/\s+/),
);
